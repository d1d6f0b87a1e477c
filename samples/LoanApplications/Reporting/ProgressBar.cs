using System.Globalization;
using LoanApplications.Logs;
using LoanApplications.Replaying;
using Spectre.Console;

namespace LoanApplications.Reporting;

/// <summary>Shows on the terminal how far a run has come, how fast it is, and how long it will take.</summary>
internal sealed class ProgressBar(LogFile log, Tally tally, TimeProvider clock)
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the work; draws on stderr meanwhile, where that is a terminal.</summary>
    public async Task ShowAsync(Task work)
    {
        if (!Console.IsErrorRedirected)
            await DrawUntilDoneAsync(work);
        await work;
    }

    private async Task DrawUntilDoneAsync(Task work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var begun = clock.GetTimestamp();
        await terminal.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("reading", maxValue: 1);
                do
                {
                    await Task.WhenAny(work, Task.Delay(Refresh, clock));
                    bar.Value = log.Progress;
                    bar.Description = Describe(clock.GetElapsedTime(begun));
                }
                while (!work.IsCompleted);
            });
    }

    private string Describe(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Entries:N0} entries, {tally.Entries / Math.Max(elapsed.TotalSeconds, 0.001):N0}/s");
}
