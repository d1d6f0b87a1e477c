using Deeds;
using Deeds.Storage;
using Deeds.Storage.Processors;

namespace LoanApplications.Reporting;

/// <summary>Brings the projections to the end of the store.</summary>
internal sealed class CatchingUp(ProcessorControl processors, IEventStore store, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <exception cref="ReportException">A projection cannot go on.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
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

    /// <summary>How much of the store the last of them has behind it.</summary>
    public async ValueTask<Progress> LookAsync(CancellationToken cancellationToken)
    {
        var head = (await ((IDrivableStore)store).Processors.HeadAsync(cancellationToken)).ToInt64();
        var share = 1.0;
        foreach (var processor in processors.Names)
        {
            var done = (await processors.FindAsync(processor, cancellationToken)).Position ?? Position.Start;
            share = Math.Min(share, head == 0 ? 1 : (double)done.ToInt64() / head);
        }

        return new(share, "projecting");
    }

    private async Task<ProcessorStatus?> FindBehindAsync(CancellationToken cancellationToken)
    {
        foreach (var processor in processors.Names)
        {
            var status = await processors.StatusAsync(processor, cancellationToken);
            if (status.EventsBehind > 0)
                return status;
        }

        return null;
    }
}
