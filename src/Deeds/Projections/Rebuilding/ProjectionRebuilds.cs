using Deeds.Processors.Running;
using Deeds.Projections.Rebuilding;
using Deeds.Storage.Projections;

namespace Deeds;

/// <summary>Rebuilds projections from the first event on, each in a table beside the live one, which is read and kept up to date meanwhile.</summary>
/// <remarks>
/// A rebuild is filled by every host of the application, one at a time; it survives restarts and goes on where it stood. Its table is named after the
/// projection's, with <c>__rebuild</c>; the former one, after the swap, with <c>__old</c>. Reactors have no part in it. Thread-safe.
/// </remarks>
/// <example><code>
/// await rebuilds.StartAsync("open_orders");
/// await rebuilds.CatchUpAsync("open_orders", progress => Console.WriteLine(progress));
/// Console.WriteLine(await rebuilds.VerifyAsync("open_orders"));
/// await rebuilds.SwapAsync("open_orders");
/// await rebuilds.DropKeptAsync("open_orders");
/// </code></example>
public sealed class ProjectionRebuilds
{
    private const string NothingThere = "DEED0589";
    private const int MostListed = 100;
    private const int MostSwaps = 200;

    private readonly ProcessorRuns _runs;

    internal ProjectionRebuilds(ProcessorRuns runs) => _runs = runs;

    private ProcessorWorld World => _runs.World;

    private IProjectionTables Tables => World.Store.Tables;

    /// <summary>Starts a rebuild: makes the table, for hosts to fill, or for <see cref="CatchUpAsync"/>. One that is under way goes on.</summary>
    /// <exception cref="DeedsException">DEED0588: there is no such projection, or it is folded inside the append. DEED0594: a former table is still kept. DEED0597: a view reads the table. DEED0599: the role may make no tables.</exception>
    public async Task<RebuildProgress> StartAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        if (await Tables.ExistsAsync(rebuild.Kept, cancellationToken).ConfigureAwait(false))
            throw new TableSwap(rebuild.Live, rebuild.Side, rebuild.Kept).KeptIsTaken();
        if (await Tables.CreateAsync(rebuild.Side, rebuild.Live, cancellationToken).ConfigureAwait(false))
            ProcessorLog.RebuildStarted(World.Logger, rebuild.Name);
        Wake(rebuild);
        return await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How far the rebuild of a projection has come; null when none is under way.</summary>
    /// <exception cref="DeedsException">DEED0588: there is no such projection.</exception>
    public ValueTask<RebuildProgress?> FindAsync(string projection, CancellationToken cancellationToken = default) =>
        _runs.Rebuilds.FindAsync(Find(projection), cancellationToken);

    /// <summary>Works off one page on the caller: for tests, and for programs without a host.</summary>
    /// <exception cref="DeedsException">DEED0589: none is under way.</exception>
    public async Task<RebuildProgress> StepAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
        await rebuild.Run.StepAsync(default, cancellationToken).ConfigureAwait(false);
        return await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Drives a rebuild on the caller until it has caught up, or waits for the process that does.</summary>
    /// <param name="projection">The projection's name.</param>
    /// <param name="report">Called after each page, and while there is something to wait for.</param>
    /// <param name="cancellationToken">Stops the waiting; the rebuild goes on where it stood when it is asked for again.</param>
    /// <exception cref="DeedsException">DEED0589: none is under way. DEED0574: it has stopped, or is paused.</exception>
    public async Task<RebuildProgress> CatchUpAsync(string projection, Action<RebuildProgress>? report = null, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var step = await rebuild.Run.StepAsync(default, cancellationToken).ConfigureAwait(false);
            var progress = await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
            report?.Invoke(progress);
            if (progress.State is RebuildState.Stopped or RebuildState.Paused)
                throw NotReady(progress);
            if (progress.IsCaughtUp)
                return progress;
            if (step is not ProcessorStep.Progressed)
                await Task.Delay(rebuild.Run.Options.Poll, World.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Compares the rebuilt rows with the live ones, row by row, both after the same events; neither is held up.</summary>
    /// <param name="projection">The projection's name.</param>
    /// <param name="mostListed">How many rows that differ are listed at most; all are counted.</param>
    /// <param name="cancellationToken">Stops the comparing.</param>
    /// <exception cref="DeedsException">DEED0589: none is under way. DEED0596: the two are too far apart.</exception>
    public async Task<RebuildReport> VerifyAsync(string projection, int mostListed = MostListed, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
        return await new RebuildVerification(rebuild, World).RunAsync(mostListed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts the rebuilt table, with its position, in the place of the live one, in one transaction; the former table is kept.</summary>
    /// <remarks>Readers find one or the other. What the live processor was about to write into the former table is not written.</remarks>
    /// <exception cref="DeedsException">DEED0589: none is under way. DEED0574: it has not caught up, or has stopped. DEED0597: a view reads the table. DEED0598: others use the table all the time.</exception>
    public async Task SwapAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        var swap = new TableSwap(rebuild.Live, rebuild.Side, rebuild.Kept);
        for (var tries = 1; ; tries++)
        {
            var progress = await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
            if (progress.State is not RebuildState.CaughtUp || tries > MostSwaps)
                throw NotReady(progress);
            if (await Tables.SwapAsync(swap, cancellationToken).ConfigureAwait(false))
                break;
            // Somebody else has swapped it, or the live one has been quicker: no reader is to be sent back in time.
            await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
            rebuild.Run.Wake();
            if (await rebuild.Run.StepAsync(default, cancellationToken).ConfigureAwait(false) is not ProcessorStep.Progressed)
                await Task.Delay(rebuild.Run.Options.Poll, World.Clock, cancellationToken).ConfigureAwait(false);
        }

        ProcessorLog.RebuildSwapped(World.Logger, rebuild.Name, rebuild.Kept.Name);
        Wake(rebuild);
    }

    /// <summary>Ends a rebuild that is under way: drops its table and its position.</summary>
    /// <exception cref="DeedsException">DEED0589: none is under way.</exception>
    public async Task AbortAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = Find(projection);
        await UnderWayAsync(rebuild, cancellationToken).ConfigureAwait(false);
        if (!await Tables.DropAsync(rebuild.Side, cancellationToken).ConfigureAwait(false))
            throw NotUnderWay(rebuild, isTaken: false);
        ProcessorLog.RebuildAborted(World.Logger, rebuild.Name);
        Wake(rebuild);
    }

    /// <summary>Puts the table that was kept by a swap in the place of the live one again, with the position it had; it then catches up. The other one is kept, so this may be undone in the same way.</summary>
    /// <exception cref="DeedsException">DEED0589: no table is kept.</exception>
    public async Task RollBackAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = await KeptAsync(projection, cancellationToken).ConfigureAwait(false);
        if (!await Tables.SwapAsync(new(rebuild.Live, rebuild.Kept, rebuild.Kept) { MayGoBack = true }, cancellationToken).ConfigureAwait(false))
            throw NotKept(rebuild);
        ProcessorLog.RebuildRolledBack(World.Logger, rebuild.Name, rebuild.Kept.Name);
        Wake(rebuild);
    }

    /// <summary>Drops the table that was kept by a swap.</summary>
    /// <exception cref="DeedsException">DEED0589: no table is kept.</exception>
    public async Task DropKeptAsync(string projection, CancellationToken cancellationToken = default)
    {
        var rebuild = await KeptAsync(projection, cancellationToken).ConfigureAwait(false);
        if (!await Tables.DropAsync(rebuild.Kept, cancellationToken).ConfigureAwait(false))
            throw NotKept(rebuild);
        ProcessorLog.FormerTableDropped(World.Logger, rebuild.Kept.Name);
    }

    private static DeedsException NotReady(RebuildProgress progress) =>
        new("DEED0574", $"{progress} It takes the place of the live table only when it has caught up: wait with CatchUpAsync, or correct what holds it up and let {progress.Checkpoint.Processor} go on with ProcessorControl.");

    private static DeedsException NotUnderWay(Rebuild rebuild, bool isTaken) => new(NothingThere, $"No rebuild of {rebuild.Name} is under way. " + (isTaken
        ? $"A table {rebuild.Side.Name} is there that no rebuild made: look whether it is needed, and drop or rename it before you begin one with StartAsync."
        : "Begin one with StartAsync."));

    private static DeedsException NotKept(Rebuild rebuild) =>
        new(NothingThere, $"No former table of {rebuild.Name} is kept. Only a swap keeps one, until it is dropped.");

    private Rebuild Find(string projection) =>
        _runs.Rebuilds.Find(projection)
        ?? throw new DeedsException("DEED0588", $"There is no projection \"{projection}\" that can be rebuilt. Take one of these: {string.Join(", ", _runs.Rebuilds.All.Select(rebuild => rebuild.Name))}. One that is folded inside the append is not among them.");

    private async Task<RebuildProgress> UnderWayAsync(Rebuild rebuild, CancellationToken cancellationToken) =>
        await _runs.Rebuilds.FindAsync(rebuild, cancellationToken).ConfigureAwait(false)
        ?? throw NotUnderWay(rebuild, await Tables.ExistsAsync(rebuild.Side, cancellationToken).ConfigureAwait(false));

    private async Task<Rebuild> KeptAsync(string projection, CancellationToken cancellationToken)
    {
        var rebuild = Find(projection);
        return await Tables.ExistsAsync(rebuild.Kept, cancellationToken).ConfigureAwait(false)
            ? rebuild
            : throw NotKept(rebuild);
    }

    private void Wake(Rebuild rebuild)
    {
        _runs.Rebuilds.Changed();
        rebuild.Run.Wake();
        _runs.Find(rebuild.Name).Wake();
    }
}
