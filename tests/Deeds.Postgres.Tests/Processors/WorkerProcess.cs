using System.Diagnostics;
using System.Globalization;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A process that runs <see cref="ShippingHost"/> until its input ends, or until it is killed.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private const string Database = "DEEDS_WORKER_DATABASE";
    private const string Schema = "DEEDS_WORKER_SCHEMA";

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    private static string? Given => Environment.GetEnvironmentVariable(Database);

    public static WorkerProcess Start(PostgresStore world)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Deeds.Postgres.Tests");
        var start = new ProcessStartInfo(program, ["-class", typeof(TakeOverTests).FullName!])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [Database] = world.ConnectionString, [Schema] = world.Options.Schema },
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process);
    }

    /// <summary>What a process does that <see cref="Start"/> has started: it is this program, and ends before its first test begins.</summary>
    public static async Task RunIfStartedAsync()
    {
        if (Given is not { } database)
            return;
        var schema = Environment.GetEnvironmentVariable(Schema)!;
        await using (await ShippingHost.StartAsync(database, PostgresOptions.Default with { Schema = schema, TableSchema = schema }))
        {
            await using var input = Console.OpenStandardInput();
            while (await input.ReadAsync(new byte[1]) > 0)
                continue;
        }

        Environment.Exit(0);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>Lets a paused process go on, finish what it was at, and end.</summary>
    public async Task<int> GoOnAndEndAsync()
    {
        await SignalAsync("-CONT");
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
