using Deeds.Chaos.Processes;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A process that runs <see cref="ShippingHost"/> until its input ends, or until it is killed.</summary>
internal static class WorkerProcess
{
    private const string Database = "DEEDS_WORKER_DATABASE";
    private const string Schema = "DEEDS_WORKER_SCHEMA";
    private const string Notices = "DEEDS_WORKER_NOTICES";

    private static string? Given => Environment.GetEnvironmentVariable(Database);

    /// <summary>Starts one.</summary>
    /// <param name="world">Its store.</param>
    /// <param name="notices">True to drive the processors of <see cref="Notice"/> besides.</param>
    public static ChildProcess Start(PostgresStore world, bool notices = false) => ChildProcess.Start(
        "Deeds.Postgres.Tests",
        ["-class", typeof(TakeOverTests).FullName!],
        new Dictionary<string, string> { [Database] = world.ConnectionString, [Schema] = world.Options.Schema, [Notices] = notices ? "yes" : "" });

    /// <summary>What a process does that <see cref="Start"/> has started: it is this program, and ends before its first test begins.</summary>
    public static async Task RunIfStartedAsync()
    {
        if (Given is not { } database)
            return;
        var schema = Environment.GetEnvironmentVariable(Schema)!;
        await using (await ShippingHost.StartAsync(database, PostgresOptions.Default with { Schema = schema, TableSchema = schema }, configure: Environment.GetEnvironmentVariable(Notices) is "yes" ? Notice.AddTo : null))
            await ChildProcess.InputEndsAsync();

        Environment.Exit(0);
    }
}
