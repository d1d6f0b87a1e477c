using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Tells rows the database refuses, whoever asks again, from a database that cannot be reached.</summary>
internal static class RefusedRows
{
    // Data exceptions, integrity constraints, check options, limits such as that of an index's rows, and what a trigger of the table raises.
    private static readonly string[] States = ["22", "23", "44", "54", PostgresErrorCodes.RaiseException];

    /// <summary>True for what the database says of values, and for what its driver says of values it cannot send.</summary>
    public static bool Are(Exception problem) => problem is PostgresException known
        ? Array.Exists(States, state => known.SqlState.StartsWith(state, StringComparison.Ordinal))
        : problem is ArgumentException or InvalidCastException or OverflowException;

    public static RowsRefusedException Explained(Exception problem) => problem is PostgresException known
        ? new($"PostgreSQL refuses rows{Place(known)}: {known.MessageText} ({known.SqlState}).", known)
        : new($"PostgreSQL takes no such value: {problem.Message}", problem);

    private static string Place(PostgresException problem) => problem switch
    {
        { TableName: { } table, ConstraintName: { } constraint } => $" of table {table} by {constraint}",
        { TableName: { } table, ColumnName: { } column } => $" of table {table} by column {column}",
        { TableName: { } table } => $" of table {table}",
        _ => "",
    };
}
