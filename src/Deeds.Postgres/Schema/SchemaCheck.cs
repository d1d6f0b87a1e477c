using Deeds.Modules;
using Npgsql;

namespace Deeds.Postgres.Schema;

/// <summary>Finds all that is missing, differs, or is closed to the role that asks.</summary>
internal static class SchemaCheck
{
    private const string SelectApplied = "select coalesce(max(number), 0) from {schema}.schema_version";

    private const string SelectClosed = """
        select name from unnest($1) as name
        where to_regclass(name) is not null and not (has_table_privilege(to_regclass(name), 'select') and has_table_privilege(to_regclass(name), 'insert')
            and has_table_privilege(to_regclass(name), 'update') and has_table_privilege(to_regclass(name), 'delete'))
        """;

    public static async Task<IReadOnlyList<ConfigurationProblem>> RunAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(connection, tables, options, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return [SchemaFaults.Denied(problem)];
        }
    }

    private static async Task<IReadOnlyList<ConfigurationProblem>> FindAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions options, CancellationToken cancellationToken)
    {
        var names = new SqlNames(options);
        var problems = new List<ConfigurationProblem>();
        var applied = await AppliedAsync(connection, names, cancellationToken).ConfigureAwait(false);
        if (applied < SchemaScripts.Latest)
            problems.Add(new("DEED0807", $"The schema {options.Schema} is at script {applied}, and {SchemaScripts.Latest} is needed. Run PostgresSchema.ApplyAsync, or the text of PostgresSchema.Script, as a role that may create tables."));
        foreach (var table in tables.Shapes)
            problems.AddRange(await TableDrift.OfAsync(connection, table, names, cancellationToken).ConfigureAwait(false));
        foreach (var projector in tables.Projectors)
            problems.AddRange(await ProjectorTables.MissingAsync(connection, projector, names, cancellationToken).ConfigureAwait(false));
        problems.AddRange(await ClosedAsync(connection, tables, names, cancellationToken).ConfigureAwait(false));
        return problems;
    }

    private static async Task<IReadOnlyList<ConfigurationProblem>> ClosedAsync(NpgsqlConnection connection, DeclaredTables tables, SqlNames names, CancellationToken cancellationToken)
    {
        string[] all = [.. tables.Shapes.Select(names.Of), .. tables.Projectors.SelectMany(projector => ProjectorTables.Of(projector, names))];
        using var command = new NpgsqlCommand(SelectClosed, connection) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = all } } };
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        var closed = new List<ConfigurationProblem>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            closed.Add(SchemaFaults.Closed(reader.GetString(0)));
        return closed;
    }

    private static async Task<int> AppliedAsync(NpgsqlConnection connection, SqlNames names, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(names.In(SelectApplied), connection);
        try
        {
            return (int)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return 0;
        }
    }
}
