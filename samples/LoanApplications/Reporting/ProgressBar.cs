using Spectre.Console;

namespace LoanApplications.Reporting;

/// <summary>Shows on the terminal how far work has come, and how long it will take.</summary>
internal sealed class ProgressBar(TimeProvider clock)
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the work; draws on stderr meanwhile, where that is a terminal.</summary>
    /// <param name="work">The work.</param>
    /// <param name="look">Tells how far it is, given the time it has taken.</param>
    public async Task ShowAsync(Task work, Func<TimeSpan, ValueTask<Progress>> look)
    {
        if (!Console.IsErrorRedirected)
            await DrawUntilDoneAsync(work, look);
        await work;
    }

    private async Task DrawUntilDoneAsync(Task work, Func<TimeSpan, ValueTask<Progress>> look)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var begun = clock.GetTimestamp();
        await terminal.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("beginning", maxValue: 1);
                do
                {
                    await Task.WhenAny(work, Task.Delay(Refresh, clock));
                    (bar.Value, bar.Description) = await look(clock.GetElapsedTime(begun));
                }
                while (!work.IsCompleted);
            });
    }
}
