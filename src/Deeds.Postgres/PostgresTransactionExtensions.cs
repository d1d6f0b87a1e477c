using Npgsql;

namespace Deeds;

/// <summary>What a transaction is on PostgreSQL.</summary>
public static class PostgresTransactionExtensions
{
    /// <summary>The connection a projector writes on, with the transaction open: what is run on it is part of the transaction, whether that is named or not.</summary>
    /// <example><code>await transaction.Connection().ExecuteAsync("update revenue set amount = amount + @Amount where product = @Product", sale);</code></example>
    public static NpgsqlConnection Connection(this IProjectorTransaction transaction) => transaction.Get<NpgsqlTransaction>().Connection!;

    /// <summary>The transaction a projector writes in.</summary>
    public static NpgsqlTransaction Npgsql(this IProjectorTransaction transaction) => transaction.Get<NpgsqlTransaction>();

    /// <summary>The connection of an append, with its transaction open.</summary>
    public static NpgsqlConnection Connection(this IAppendTransaction transaction) => transaction.Get<NpgsqlTransaction>().Connection!;

    /// <summary>The transaction of an append.</summary>
    public static NpgsqlTransaction Npgsql(this IAppendTransaction transaction) => transaction.Get<NpgsqlTransaction>();
}
