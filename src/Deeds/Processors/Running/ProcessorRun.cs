using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Deeds.Telemetry;

namespace Deeds.Processors.Running;

/// <summary>One processor as this process drives it: a page at a time, each written with its position.</summary>
internal sealed class ProcessorRun(ProcessorDefinition definition, ProcessorWorld world) : IDisposable
{
    // The position is written, and the claim prolonged, several times in the time a claim lasts.
    private const int ClaimParts = 3;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Failures _failures = new(definition.Name, definition.Options, world);
    private TaskCompletionSource _directed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _progressed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Reach _reach = new();
    private IStoreReader? _reader;
    private ParkedStreams? _parked;
    private long _began;

    public string Name => definition.Name;

    public ProcessorOptions Options => definition.Options;

    /// <summary>The events it asks for.</summary>
    public EventFilter Filter => definition.Subscribed.Filter;

    /// <summary>The events this process handles, beside those that others have declared.</summary>
    public Declaration Declaration { get; } = new(definition, world);

    /// <summary>The last claim this process had; null when it has none.</summary>
    public ProcessorClaim? Claim { get; private set; }

    /// <summary>False while a step lasts longer than its claim, and while this process handles too few events: others are to drive it then.</summary>
    public bool IsAble => !Declaration.StandsBy && Volatile.Read(ref _began) is var began && (began == 0 || world.Clock.GetElapsedTime(began) <= Options.Claim);

    /// <summary>When a failed event is tried again; null when none waits.</summary>
    public DateTimeOffset? RetryAt => Claim?.Checkpoint.Failure?.RetryAt;

    private IProcessorStore Store => world.Store.Processors;

    /// <summary>Works off what one page holds.</summary>
    /// <param name="stopping">Asks for an end after the event that is being worked on.</param>
    /// <param name="cancellationToken">Abandons the step; what it had not written is done again.</param>
    public async ValueTask<ProcessorStep> StepAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _began, world.Clock.GetTimestamp());
        try
        {
            if (!Options.BeginsByItself && Claim is null && await Store.FindAsync(Name, cancellationToken).ConfigureAwait(false) is null)
                return ProcessorStep.Halted;
            return await ClaimAsync(cancellationToken).ConfigureAwait(false) is { } claim
                ? await StepAsync(claim, stopping, cancellationToken).ConfigureAwait(false)
                : ProcessorStep.Standby;
        }
        catch
        {
            // What the reader had given is not written: begin anew at the checkpoint.
            _reader = null;
            throw;
        }
        finally
        {
            Volatile.Write(ref _began, 0);
            _turn.Release();
        }
    }

    /// <summary>Gives the processor back to whoever comes next.</summary>
    public async ValueTask ReleaseAsync(CancellationToken cancellationToken)
    {
        if (Claim is not { } claim)
            return;
        Lose();
        await Store.ReleaseAsync(claim, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends when an operator of this process has asked something of the processor.</summary>
    public Task WaitForDirectiveAsync(CancellationToken cancellationToken) => Volatile.Read(ref _directed).Task.WaitAsync(cancellationToken);

    /// <summary>Ends when this process has written a position of the processor.</summary>
    public Task WaitForProgressAsync(CancellationToken cancellationToken) => Volatile.Read(ref _progressed).Task.WaitAsync(cancellationToken);

    public void Wake() => Interlocked.Exchange(ref _directed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public void Dispose() => _turn.Dispose();

    private async ValueTask<ProcessorClaim?> ClaimAsync(CancellationToken cancellationToken)
    {
        // A process that may not drive it takes it from nobody.
        if (Claim is null && !await MayDriveAsync(null, cancellationToken).ConfigureAwait(false))
            return null;
        var claim = await Store.ClaimAsync(Name, world.Owner, Options.Claim, cancellationToken).ConfigureAwait(false);
        if (claim is null || claim.Epoch != Claim?.Epoch || claim.Checkpoint.Position != Claim.Checkpoint.Position)
            Lose();
        Claim = claim;
        if (claim is not null)
            await MayDriveAsync(claim.Checkpoint, cancellationToken).ConfigureAwait(false);
        return Claim;
    }

    // Given back where it may not, so that a process which handles everything need not wait for the end of the claim; and where it may
    // and its claim is limited: a new one is not.
    private async ValueTask<bool> MayDriveAsync(ProcessorCheckpoint? known, CancellationToken cancellationToken)
    {
        var declared = await Declaration.AnnounceAsync(known, cancellationToken).ConfigureAwait(false);
        var covers = Declaration.Covers(declared);
        if (covers && declared.YieldsAt is null)
            return true;
        Lose();
        if (declared.Owner == world.Owner)
            await Store.ReleaseAsync(new(world.Owner, declared.Epoch, declared), cancellationToken).ConfigureAwait(false);
        return covers;
    }

    private async ValueTask<ProcessorStep> StepAsync(ProcessorClaim claim, CancellationToken stopping, CancellationToken cancellationToken)
    {
        if (claim.Checkpoint.Mode is not ProcessorMode.Running)
            return ProcessorStep.Halted;
        _parked ??= await ParkedStreams.LoadAsync(Store, Name, cancellationToken).ConfigureAwait(false);
        if (_parked.Retried is { } retried)
            return await WorkAsync(await ParkedShare.LoadAsync(world.Store, claim, retried, Math.Min(Options.PageSize, _reach.Limit), cancellationToken).ConfigureAwait(false), stopping, cancellationToken).ConfigureAwait(false);
        if (RetryAt > world.Clock.GetUtcNow())
            return ProcessorStep.Waiting;

        var from = claim.Checkpoint.Position ?? await BeginAsync(cancellationToken).ConfigureAwait(false);
        _reader ??= world.Store.ReadAfter(from, definition.Subscribed.Filter);
        var page = await _reader.ReadPageAsync(Options.PageSize, cancellationToken).ConfigureAwait(false);
        return page.Events.Count > 0
            ? await WorkAsync(new PageShare(claim, from, page, _parked) { Policy = Options.Failures, Limit = _reach.Limit }, stopping, cancellationToken).ConfigureAwait(false)
            : await RestAsync(claim, page, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ProcessorStep> WorkAsync(IShare share, CancellationToken stopping, CancellationToken cancellationToken)
    {
        if (share.Events.Count == 0)
            return await CommitAsync(share.Commit(0), cancellationToken).ConfigureAwait(false);
        try
        {
            return await TryAsync(share, stopping, cancellationToken).ConfigureAwait(false);
        }
        catch (RowsRefusedException refusal)
        {
            // Nothing was written, and the rows do not tell which event made them: fewer are tried, and at last one alone.
            _reader = null;
            return _reach.Shorten(share.Events.Count)
                ? ProcessorStep.Progressed
                : await FailAsync(share, share.Commit(0), share.Events[0], refusal, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ProcessorStep> TryAsync(IShare share, CancellationToken stopping, CancellationToken cancellationToken)
    {
        var work = new PageOfWork(share.Events)
        {
            Attempt = Failures.AttemptOf(share.Events[0], share.LastFailure),
            Until = world.Clock.GetUtcNow() + Options.Claim / ClaimParts,
            Stopping = stopping,
        };
        using var batch = new BatchActivity(Name, share.Events.Count, world.Clock);
        var outcome = await definition.Work.WorkAsync(work, cancellationToken).ConfigureAwait(false);
        var done = share.Commit(outcome.Done) with { Rows = outcome.Rows, Transaction = outcome.Transaction, EventsDone = outcome.Done };
        if (outcome.Problem is { } problem)
        {
            batch.Failed(problem);
            return await FailAsync(share, done, share.Events[outcome.Done], problem, cancellationToken).ConfigureAwait(false);
        }

        if (!share.Ends(outcome.Done))
            _reader = null;
        var step = await CommitAsync(done, cancellationToken).ConfigureAwait(false);
        _reach.Lengthen();
        return step;
    }

    private async ValueTask<Position> BeginAsync(CancellationToken cancellationToken)
    {
        var start = await definition.StartAsync(world, cancellationToken).ConfigureAwait(false);
        ProcessorLog.Began(world.Logger, Name, start);
        return start;
    }

    // Events of others have passed by: that they need not be read again is worth a write only when there were some.
    private async ValueTask<ProcessorStep> RestAsync(ProcessorClaim claim, EventPage page, CancellationToken cancellationToken)
    {
        if (claim.Checkpoint.Position == page.Through && claim.Checkpoint.CaughtUpAt is not null)
            return ProcessorStep.Idle;
        var step = await CommitAsync(new(claim, claim.Checkpoint.Position, page.Through) { IsCaughtUp = page.IsLast }, cancellationToken).ConfigureAwait(false);
        return step is ProcessorStep.Progressed ? ProcessorStep.Idle : step;
    }

    private async ValueTask<ProcessorStep> FailAsync(IShare share, ProcessorCommit done, StoredEvent stored, Exception problem, CancellationToken cancellationToken)
    {
        _reader = null;
        var failed = share.Failed(done, stored, _failures.Of(stored, problem, share.LastFailure));
        var step = await CommitAsync(failed, cancellationToken).ConfigureAwait(false);
        if (step is not ProcessorStep.Progressed)
            return step;
        _failures.Tell(failed.ParkedFor ?? failed.Failure!, problem, isParked: failed.ParkedFor is not null);
        return failed.ParkedFor is not null ? step : failed.Stops ? ProcessorStep.Halted : ProcessorStep.Waiting;
    }

    private async ValueTask<ProcessorStep> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken)
    {
        if (await Store.CommitAsync(commit, cancellationToken).ConfigureAwait(false) is not { } checkpoint)
        {
            Lose();
            return ProcessorStep.Standby;
        }

        Claim = commit.Claim with { Checkpoint = checkpoint };
        if (commit.ParkedFor is not null || commit.Unparked is not null)
            _parked = null;
        DeedsTelemetry.EventsDone(Name, commit.EventsDone);
        DeedsTelemetry.EventsParked(Name, commit.Parks.Count);
        Interlocked.Exchange(ref _progressed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return ProcessorStep.Progressed;
    }

    private void Lose()
    {
        Claim = null;
        _reader = null;
        _parked = null;
    }
}
