using Deeds.Modules;
using Npgsql;

namespace Deeds.Postgres.Schema;

/// <summary>Finds tables that are not as the application declares them.</summary>
internal static class TableDrift
{
    private const string SelectColumns = """
        select attname, format_type(atttypid, atttypmod)
        from pg_attribute
        where attrelid = to_regclass($1) and attnum > 0 and not attisdropped
        """;

    public static async Task<IReadOnlyList<ConfigurationProblem>> OfAsync(NpgsqlConnection connection, TableShape table, SqlNames names, CancellationToken cancellationToken)
    {
        var actual = new Dictionary<string, string>(StringComparer.Ordinal);
        using var command = new NpgsqlCommand(SelectColumns, connection) { Parameters = { new() { Value = names.Of(table) } } };
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            actual[reader.GetString(0)] = reader.GetString(1);

        return actual.Count == 0
            ? [Missing($"{table.Kind} {names.Of(table)}")]
            : [.. table.Columns.Select(column => Problem(table, column, actual, names)).OfType<ConfigurationProblem>()];
    }

    public static ConfigurationProblem Missing(string table) =>
        new("DEED0808", $"The {table} does not exist. Run PostgresSchema.ApplyAsync, or the text of PostgresSchema.Script, as a role that may create tables.");

    private static ConfigurationProblem? Problem(TableShape table, ColumnShape column, Dictionary<string, string> actual, SqlNames names)
    {
        var (name, type) = (SqlNames.Quoted(column.Name), column.TypeName);
        if (!actual.TryGetValue(column.Name, out var found))
            return new(SchemaFaults.LacksColumn, $"The {table.Kind} {names.Of(table)} has no column {name}. Add it (alter table {names.Of(table)} add column {name} {type}) and rebuild the rows, {names.In(table.Recovery)}.");
        return found == type
            ? null
            : new("DEED0811", $"The column {name} of the {table.Kind} {names.Of(table)} is {found} and should be {type}. Change it, {names.In(table.Recovery)}.");
    }
}
