using Deeds.Processors.Running;
using Deeds.Projections.Rebuilding;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Watching;

/// <summary>Finds processors that the store knows, that no module of this application declares, and that nobody drives: renamed ones, and removed ones.</summary>
internal static class Undeclared
{
    // What follows it is a rebuild's, or the table that a swap has kept.
    private const string BeforeSide = "__";

    public static async Task TellAsync(ProcessorRuns runs, CancellationToken cancellationToken)
    {
        var known = await runs.World.Store.Processors.ListAsync(cancellationToken).ConfigureAwait(false);
        // One that somebody drives is declared by another deployment, which may be older or newer.
        string[] names = [.. known.Where(checkpoint => checkpoint is { Owner: null, Position: not null } && !IsDeclared(runs, checkpoint)).Select(checkpoint => checkpoint.Processor)];
        if (names.Length > 0)
            ProcessorLog.Undeclared(runs.World.Logger, string.Join(", ", names));
    }

    private static bool IsDeclared(ProcessorRuns runs, ProcessorCheckpoint checkpoint)
    {
        var live = checkpoint with { Processor = checkpoint.Processor.Split(BeforeSide)[0] };
        return runs.All.Any(run => run.Name == checkpoint.Processor || run.Name == live.Processor)
            || runs.Rebuilds.All.Any(rebuild => ProjectionVersions.NewestOf(rebuild.Type, [live]) > 0);
    }
}
