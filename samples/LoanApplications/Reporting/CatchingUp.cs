using System.Globalization;
using Deeds;
using Deeds.Storage.Processors;

namespace LoanApplications.Reporting;

/// <summary>Brings the projections to the end of the store.</summary>
internal sealed class CatchingUp(ProcessorControl processors, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Shows on the terminal how far they are.</summary>
    /// <exception cref="ReportException">A projection cannot go on.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var toDo = await CountAsync(cancellationToken);
        var catchingUp = CatchUpAsync(cancellationToken);
        if (toDo > 0)
            await new ProgressBar(clock).ShowAsync(catchingUp, async _ => ProgressOf(await CountAsync(cancellationToken), toDo));
        await catchingUp;
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await processors.CatchUpAsync(cancellationToken);
        while (await FindBehindAsync(cancellationToken) is { } behind)
        {
            if (behind.Checkpoint is not { Mode: ProcessorMode.Running, Failure: null })
                throw new ReportException($"The report would not be complete: {behind}");
            // Another process has it in hand, or was killed and still has a claim to it.
            await Task.Delay(Pause, clock, cancellationToken);
            await processors.CatchUpAsync(cancellationToken);
        }
    }

    private static Progress ProgressOf(long left, long toDo) =>
        new(Math.Max(0, 1 - (left / (double)toDo)), string.Create(CultureInfo.InvariantCulture, $"projecting, {left:N0} to go"));

    // How many events all projections together have before them, those counted that they do not ask for.
    private async Task<long> CountAsync(CancellationToken cancellationToken) =>
        (await processors.OverviewAsync(cancellationToken)).Processors.Sum(static status => status.PositionsBehind);

    private async Task<ProcessorStatus?> FindBehindAsync(CancellationToken cancellationToken) =>
        (await processors.OverviewAsync(cancellationToken)).Processors.FirstOrDefault(static status => status.EventsBehind > 0 || status.IsFurtherBehind);
}
