using Deeds.Storage;

namespace Deeds.Postgres.Schema;

/// <summary>Puts the schemas' names into SQL.</summary>
internal sealed class SqlNames(PostgresOptions options)
{
    private readonly string _schema = Quoted(options.Schema);
    private readonly string _tableSchema = Quoted(options.TableSchema);

    public string In(string sql) => sql.Replace("{schema}", _schema, StringComparison.Ordinal).Replace("{tables}", _tableSchema, StringComparison.Ordinal);

    /// <summary>A table that the application declares, by its name.</summary>
    public string Table(string name) => $"{_tableSchema}.{Quoted(name)}";

    /// <summary>A table as a statement of the application names it: with a schema, or in that of its tables.</summary>
    public string Written(string name) => name.Contains('.', StringComparison.Ordinal) ? name : $"{_tableSchema}.{name}";

    public string Of(StateTable table) => Table(table.Name);

    public string Of(TableShape table) => Table(table.Name);

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
