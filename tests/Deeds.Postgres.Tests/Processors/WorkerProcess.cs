using System.Runtime.InteropServices;
using Deeds.Chaos.Processes;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A process that runs <see cref="ShippingHost"/> until its input ends, it is told to end, or it is killed.</summary>
internal static class WorkerProcess
{
    /// <summary>To drive the processors of <see cref="Notice"/> besides.</summary>
    public const string Notices = "notices";

    /// <summary>To drive <see cref="Hang"/> besides, and not to wait for it long at the end.</summary>
    public const string Hanging = "hanging";

    private const string Database = "DEEDS_WORKER_DATABASE";
    private const string Schema = "DEEDS_WORKER_SCHEMA";
    private const string Besides = "DEEDS_WORKER_BESIDES";

    private static string? Given => Environment.GetEnvironmentVariable(Database);

    public static ChildProcess Start(PostgresStore world, string besides = "") => ChildProcess.Start(
        "Deeds.Postgres.Tests",
        ["-class", typeof(TakeOverTests).FullName!],
        new Dictionary<string, string> { [Database] = world.ConnectionString, [Schema] = world.Options.Schema, [Besides] = besides });

    /// <summary>What a process does that <see cref="Start"/> has started: it is this program, and ends before its first test begins.</summary>
    public static async Task RunIfStartedAsync()
    {
        if (Given is not { } database)
            return;
        var schema = Environment.GetEnvironmentVariable(Schema)!;
        var besides = Environment.GetEnvironmentVariable(Besides);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            told.TrySetResult();
        });
        var host = await ShippingHost.StartAsync(database, PostgresOptions.Default with { Schema = schema, TableSchema = schema }, configure: deeds => Add(deeds, besides));
        await Task.WhenAny(ChildProcess.InputEndsAsync(), told.Task);
        // Also beside one that hangs long enough for the others to be given back, on a machine with much else to do.
        await host.StopAsync(TimeSpan.FromSeconds(besides is Hanging ? 10 : 30));

        Environment.Exit(Environment.ExitCode);
    }

    private static void Add(DeedsBuilder deeds, string? besides)
    {
        if (besides is Notices)
            Notice.AddTo(deeds);
        if (besides is Hanging)
            Hang.AddTo(deeds, new());
    }
}
