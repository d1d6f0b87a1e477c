using Deeds.Postgres.Schema;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres;

/// <summary>Creates and checks the tables of a <see cref="PostgresEventStore"/>.</summary>
/// <remarks>
/// The scripts are numbered, may be run again and only ever add; nothing here drops or changes what exists.
/// Any number of processes may apply them at the same time. Tables of current state and of projections are created as the application declares them,
/// and never altered: their rows are disposable. When such a table is gone, its processor begins anew with the one that is made. The statements of projectors are run at the end, each time.
/// </remarks>
/// <example><code>await PostgresSchema.ApplyAsync(connectionString, provider.GetRequiredService&lt;Catalogue&gt;());</code></example>
public static class PostgresSchema
{
    private const string GrantToApplication = """
        grant usage on schema {schema}, {tables} to {role};
        grant select on {schema}.schema_version to {role};
        grant select, insert, update (version) on {schema}.streams to {role};
        grant select, insert on {schema}.events to {role};
        grant select, insert, update on {schema}.processors to {role};
        grant select, insert, update, delete on {schema}.parked_streams, {schema}.parked_events to {role};
        grant select, insert on {schema}.omitted_events to {role};
        revoke update, delete, truncate on {schema}.events from {role};
        revoke delete, truncate on {schema}.streams from {role};
        """;

    /// <summary>All scripts as text, to be read or run by hand in one transaction, with the tables an application declares.</summary>
    public static string Script(Catalogue catalogue, PostgresOptions? options = null) => ScriptOf(DeclaredTables.Of(catalogue), options);

    /// <summary>All scripts as text, to be read or run by hand in one transaction.</summary>
    public static string Script(IEnumerable<StateTable> tables, PostgresOptions? options = null) => ScriptOf(DeclaredTables.Of(tables), options);

    /// <summary>What the application's own role needs, as text: it may append and read events, drive processors, and not change or remove what was recorded.</summary>
    /// <param name="role">The role; it must exist.</param>
    /// <param name="catalogue">The application, whose tables of current state, of projections and of projectors the role may change.</param>
    /// <param name="options">The schemas' names.</param>
    public static string RoleScript(string role, Catalogue catalogue, PostgresOptions? options = null) => RoleScriptOf(role, DeclaredTables.Of(catalogue), options);

    /// <summary>What the application's own role needs, as text: it may append and read events, drive processors, and not change or remove what was recorded.</summary>
    /// <param name="role">The role; it must exist.</param>
    /// <param name="tables">The current-state tables, which the role may change.</param>
    /// <param name="options">The schemas' names.</param>
    public static string RoleScript(string role, IEnumerable<StateTable> tables, PostgresOptions? options = null) => RoleScriptOf(role, DeclaredTables.Of(tables), options);

    /// <summary>Creates what is missing of an application, then checks.</summary>
    /// <exception cref="DeedsConfigurationException">A table that existed before is not as declared; the exception names all that differs.</exception>
    public static Task ApplyAsync(string connectionString, Catalogue catalogue, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyTablesAsync(new(connectionString), DeclaredTables.Of(catalogue), options, cancellationToken);

    /// <summary>Creates what is missing of an application, then checks.</summary>
    /// <exception cref="DeedsConfigurationException">A table that existed before is not as declared; the exception names all that differs.</exception>
    public static Task ApplyAsync(NpgsqlDataSource source, Catalogue catalogue, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyTablesAsync(source.CreateConnection(), DeclaredTables.Of(catalogue), options, cancellationToken);

    /// <summary>Creates what is missing, then checks.</summary>
    /// <exception cref="DeedsConfigurationException">A current-state table that existed before is not as declared; the exception names all that differs.</exception>
    public static Task ApplyAsync(string connectionString, IEnumerable<StateTable> tables, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyTablesAsync(new(connectionString), DeclaredTables.Of(tables), options, cancellationToken);

    /// <summary>Checks that everything of an application is there and as declared.</summary>
    /// <exception cref="DeedsConfigurationException">Something is missing or differs; the exception names all of it, and what to run.</exception>
    public static Task CheckAsync(string connectionString, Catalogue catalogue, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        CheckTablesAsync(new(connectionString), DeclaredTables.Of(catalogue), options, cancellationToken);

    /// <summary>Checks that everything of an application is there and as declared.</summary>
    /// <exception cref="DeedsConfigurationException">Something is missing or differs; the exception names all of it, and what to run.</exception>
    public static Task CheckAsync(NpgsqlDataSource source, Catalogue catalogue, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        CheckTablesAsync(source.CreateConnection(), DeclaredTables.Of(catalogue), options, cancellationToken);

    /// <summary>Checks that everything is there and as declared.</summary>
    /// <exception cref="DeedsConfigurationException">Something is missing or differs; the exception names all of it, and what to run.</exception>
    public static Task CheckAsync(string connectionString, IEnumerable<StateTable> tables, PostgresOptions? options = null, CancellationToken cancellationToken = default) =>
        CheckTablesAsync(new(connectionString), DeclaredTables.Of(tables), options, cancellationToken);

    internal static async Task ApplyTablesAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions? options, CancellationToken cancellationToken)
    {
        await using var closing = connection.ConfigureAwait(false);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await ApplyAsync(connection, tables, options ?? PostgresOptions.Default, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task CheckTablesAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions? options, CancellationToken cancellationToken)
    {
        await using var closing = connection.ConfigureAwait(false);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await CheckAsync(connection, tables, options ?? PostgresOptions.Default, cancellationToken).ConfigureAwait(false);
    }

    private static string ScriptOf(DeclaredTables tables, PostgresOptions? options)
    {
        var names = new SqlNames(options ?? PostgresOptions.Default);
        return names.In(string.Join("\n\n", [SchemaScripts.All, .. tables.Create(names)]));
    }

    private static string RoleScriptOf(string role, DeclaredTables tables, PostgresOptions? options)
    {
        var names = new SqlNames(options ?? PostgresOptions.Default);
        return names.In(string.Join('\n', [GrantToApplication, .. tables.Grants(names)])).Replace("{role}", SqlNames.Quoted(role), StringComparison.Ordinal);
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(connection, ScriptOf(tables, options), cancellationToken).ConfigureAwait(false);
            await CheckAsync(connection, tables, options, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // Also "if not exists" needs the right to create: a role without it may well find that nothing is missing.
            var problems = await SchemaCheck.RunAsync(connection, tables, options, cancellationToken).ConfigureAwait(false);
            if (problems.Count > 0)
                throw new DeedsConfigurationException([.. problems, SchemaFaults.MayNotCreate(problem)]);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        using var command = new NpgsqlCommand(script, connection, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CheckAsync(NpgsqlConnection connection, DeclaredTables tables, PostgresOptions options, CancellationToken cancellationToken)
    {
        var problems = await SchemaCheck.RunAsync(connection, tables, options, cancellationToken).ConfigureAwait(false);
        if (problems.Count > 0)
            throw new DeedsConfigurationException(problems);
    }
}
