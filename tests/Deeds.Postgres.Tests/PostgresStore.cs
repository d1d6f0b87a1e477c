using System.Text.RegularExpressions;
using Deeds.Chaos.Writing;
using Deeds.Postgres.Schema;
using Deeds.Storage;
using Deeds.Storage.Projections;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests;

/// <summary>A schema of its own for every test; every instance has its own connections, as another process would.</summary>
public sealed partial class PostgresStore : IStoreUnderTest<PostgresStore>
{
    private static int _schemas;

    private readonly List<PostgresEventStore> _opened = [];

    private PostgresStore(string connectionString, PostgresOptions options)
    {
        ConnectionString = connectionString;
        Options = options;
    }

    public string ConnectionString { get; }

    public PostgresOptions Options { get; }

    public static async Task<PostgresStore> CreateAsync(IReadOnlyList<StateTable> tables)
    {
        var store = await UncreatedAsync();
        await PostgresSchema.ApplyAsync(store.ConnectionString, tables, store.Options);
        return store;
    }

    public Task AddTableAsync(ProjectionTable table) => PostgresSchema.ApplyTablesAsync(new(ConnectionString), new([TableShape.Of(table)]), Options, CancellationToken.None);

    /// <summary>A store whose schema does not exist yet.</summary>
    public static async Task<PostgresStore> UncreatedAsync()
    {
        var schema = $"deeds_{Interlocked.Increment(ref _schemas)}";
        return new(await Server.ConnectionString, new() { Schema = schema, TableSchema = schema });
    }

    public PostgresEventStore OpenPostgres(string? connectionString = null, TimeSpan? patience = null)
    {
        var store = new PostgresEventStore(connectionString ?? ConnectionString, Options with { SwapPatience = patience ?? Options.SwapPatience });
        lock (_opened)
            _opened.Add(store);
        return store;
    }

    public IEventStore Open() => OpenPostgres();

    /// <summary>Runs SQL written for the schema <c>deeds</c> in the schema of this test; the setting keeps its name.</summary>
    public Task RunAsync(string sql) => Sql.RunAsync(ConnectionString, InSchema(sql));

    public string InSchema(string sql) => SchemaName().Replace(sql, $"{Options.Schema}.");

    public async Task<IOpenAppend> BeginAppendAsync(StreamAppend append) =>
        await OpenAppend.BeginAsync(await Sql.OpenAsync(ConnectionString), Options.Schema, append);

    public async Task<IAsyncDisposable> HoldUnrelatedTransactionAsync()
    {
        var connection = await Sql.OpenAsync(ConnectionString);
        await using var command = new NpgsqlCommand("begin; select pg_current_xact_id()", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
            await store.DisposeAsync();
    }

    [GeneratedRegex(@"\bdeeds\.(?!maintenance)")]
    private static partial Regex SchemaName();
}
