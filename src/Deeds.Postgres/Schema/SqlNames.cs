using Deeds.Storage;

namespace Deeds.Postgres.Schema;

/// <summary>Puts the schemas' names into SQL.</summary>
internal sealed class SqlNames(PostgresOptions options)
{
    private readonly string _schema = Quoted(options.Schema);
    private readonly string _tableSchema = Quoted(options.TableSchema);

    public string In(string sql) => sql.Replace("{schema}", _schema, StringComparison.Ordinal).Replace("{tables}", _tableSchema, StringComparison.Ordinal);

    public string Of(StateTable table) => $"{_tableSchema}.{Quoted(table.Name)}";

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
