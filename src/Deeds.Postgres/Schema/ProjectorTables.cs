using Deeds.Modules;
using Deeds.Projections.Projectors;
using Npgsql;

namespace Deeds.Postgres.Schema;

/// <summary>The tables that projectors create by statements of their own.</summary>
internal static class ProjectorTables
{
    // Runs last, and ends with the transaction: no other script sees another path.
    private const string FindTables = """
        create schema if not exists {tables};

        select set_config('search_path', concat_ws(', ', PATH, nullif(current_setting('search_path'), '')), true);
        """;

    private const string SelectMissing = "select name from unnest($1) as name where to_regclass(name) is null";

    /// <summary>The statements of all projectors; names without a schema are those of the tables' schema.</summary>
    public static string Create(IEnumerable<ProjectorType> projectors, SqlNames names)
    {
        var scripts = projectors.Select(projector => projector.TableScript.Trim().TrimEnd(';')).Where(script => script.Length > 0).ToList();
        var path = SqlNames.Literal(names.In("{tables}"));
        var rewinding = projectors.Where(projector => projector.Tables.Count > 0).Select(projector => Rewinding.Of(projector.Name, Of(projector, names), names));
        return scripts.Count == 0 ? "" : string.Join("\n\n", [.. rewinding, names.In(FindTables).Replace("PATH", path, StringComparison.Ordinal), .. scripts.Select(script => $"{script};")]);
    }

    public static IEnumerable<string> Of(ProjectorType projector, SqlNames names) => projector.Tables.Select(names.Written);

    public static async Task<IReadOnlyList<ConfigurationProblem>> MissingAsync(NpgsqlConnection connection, ProjectorType projector, SqlNames names, CancellationToken cancellationToken)
    {
        var missing = new List<ConfigurationProblem>();
        using var command = new NpgsqlCommand(SelectMissing, connection) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. Of(projector, names)] } } };
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            missing.Add(TableDrift.Missing($"table {reader.GetString(0)} of projector {projector.Name}"));
        return missing;
    }
}
