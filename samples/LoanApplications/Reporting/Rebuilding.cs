using System.Globalization;
using Deeds;
using LoanApplications.CommandLine;

namespace LoanApplications.Reporting;

/// <summary>Makes a projection anew while the one there is stays in use, and looks at both before they change places.</summary>
internal sealed class Rebuilding(ReportHome home, string projection, TimeProvider clock)
{
    private const string FormerIsKept = "DEED0594";

    private ProjectionRebuilds Rebuilds => home.Rebuilds;

    /// <summary>Does what is asked for, and tells what came of it.</summary>
    /// <exception cref="ReportException">A table of an earlier rebuild is in the way.</exception>
    public async Task<string> DoAsync(RebuildStep step, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case RebuildStep.Abort:
                await Rebuilds.AbortAsync(projection, cancellationToken);
                return $"The rebuild of {projection} is forgotten.";
            case RebuildStep.RollBack:
                await Rebuilds.RollBackAsync(projection, cancellationToken);
                return $"{projection} is the former table again; the rebuilt one is kept in its stead.";
            case RebuildStep.DropFormer:
                await Rebuilds.DropKeptAsync(projection, cancellationToken);
                return $"The former table of {projection} is dropped.";
            default:
                return await RebuildAsync(cancellationToken);
        }
    }

    private async Task<string> RebuildAsync(CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        var progress = await StartAsync(cancellationToken);
        var filling = Rebuilds.CatchUpAsync(projection, step => progress = step, cancellationToken);
        await new ProgressBar(clock).ShowAsync(filling, _ => ValueTask.FromResult(new Progress(progress.Part, Describe(progress))));
        // Rows are compared after the same events, so the live ones are brought to the end as well.
        await new CatchingUp(home.Processors, clock).RunAsync(cancellationToken);
        var report = await Rebuilds.VerifyAsync(projection, cancellationToken: cancellationToken);
        await Rebuilds.SwapAsync(projection, cancellationToken);
        return $"""
            {report}
            {projection} is the rebuilt table now. The former one is kept: --roll-back returns to it, --drop-former drops it.
            {JsonLine.OfRebuild(report, progress, clock.GetElapsedTime(begun))}
            """;
    }

    private async Task<RebuildProgress> StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await Rebuilds.StartAsync(projection, cancellationToken);
        }
        catch (DeedsException problem) when (problem.Id == FormerIsKept)
        {
            throw new ReportException($"The table that an earlier rebuild of {projection} replaced is still kept. Drop it with --drop-former, or return to it with --roll-back.");
        }
    }

    private static string Describe(RebuildProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"{progress.EventsDone:N0} events, {progress.EventsPerSecond:N0}/s");
}
