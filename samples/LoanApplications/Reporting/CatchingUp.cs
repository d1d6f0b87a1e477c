using System.Globalization;
using Deeds;

namespace LoanApplications.Reporting;

/// <summary>Brings the projections to the end of the store.</summary>
internal sealed class CatchingUp(ProcessorControl processors, TimeProvider clock)
{
    // Another process may have it in hand, or was killed and still has a claim to it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Shows on the terminal how far they are.</summary>
    /// <exception cref="ProcessorBehindException">A projection cannot go on.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var toDo = await CountAsync(cancellationToken);
        var catchingUp = processors.CatchUpAsync(Patience, cancellationToken);
        if (toDo > 0)
            await new ProgressBar(clock).ShowAsync(catchingUp, async _ => ProgressOf(await CountAsync(cancellationToken), toDo));
        await catchingUp;
    }

    private static Progress ProgressOf(long left, long toDo) =>
        new(Math.Max(0, 1 - (left / (double)toDo)), string.Create(CultureInfo.InvariantCulture, $"projecting, {left:N0} to go"));

    // How many events all projections together have before them, those counted that they do not ask for.
    private async Task<long> CountAsync(CancellationToken cancellationToken) =>
        (await processors.OverviewAsync(cancellationToken)).Processors.Sum(static status => status.PositionsBehind);
}
