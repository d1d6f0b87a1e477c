using Deeds.Chaos.Processes;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A process that runs <see cref="ShippingHost"/> until its input ends, or until it is killed.</summary>
internal static class WorkerProcess
{
    private const string Database = "DEEDS_WORKER_DATABASE";
    private const string Schema = "DEEDS_WORKER_SCHEMA";

    private static string? Given => Environment.GetEnvironmentVariable(Database);

    public static ChildProcess Start(PostgresStore world) => ChildProcess.Start(
        "Deeds.Postgres.Tests",
        ["-class", typeof(TakeOverTests).FullName!],
        new Dictionary<string, string> { [Database] = world.ConnectionString, [Schema] = world.Options.Schema });

    /// <summary>What a process does that <see cref="Start"/> has started: it is this program, and ends before its first test begins.</summary>
    public static async Task RunIfStartedAsync()
    {
        if (Given is not { } database)
            return;
        var schema = Environment.GetEnvironmentVariable(Schema)!;
        await using (await ShippingHost.StartAsync(database, PostgresOptions.Default with { Schema = schema, TableSchema = schema }))
            await ChildProcess.InputEndsAsync();

        Environment.Exit(0);
    }
}
