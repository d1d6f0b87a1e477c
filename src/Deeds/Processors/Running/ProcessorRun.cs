using Deeds.Processors.Watching;
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
    private readonly HeldClaim _held = new(definition, world);
    private readonly Vigil _vigil = new(definition, world);
    private readonly RunSignals _signals = new();
    private readonly RunTrouble _trouble = new(world.Clock);
    private Position? _start;

    public string Name => definition.Name;

    public ProcessorOptions Options => definition.Options;

    /// <summary>The events it asks for.</summary>
    public EventFilter Filter => definition.Subscribed.Filter;

    /// <summary>The events this process handles, beside those that others have declared.</summary>
    public Declaration Declaration => _held.Declaration;

    /// <summary>The last claim this process had; null when it has none.</summary>
    public ProcessorClaim? Claim => _held.Claim;

    /// <summary>False while an event takes too long and cannot be called off, and while this process handles too few events: others are to drive it then.</summary>
    public bool IsAble => !Declaration.StandsBy && _vigil.IsInTime;

    /// <summary>What this process knows of it that the store does not: that its steps fail; null where they do not, and where another process drives it.</summary>
    public string? TroubleAt(ProcessorStanding standing, DateTimeOffset now) =>
        standing.Checkpoint.Owner is { } owner && owner != world.Owner && standing.ClaimedUntil > now ? null : _trouble.Said;

    /// <summary>Everything at or before it is done or was passed by, written or not.</summary>
    public Position Through => _held.Through;

    /// <summary>How long to leave the store to others before the next step; not while somebody waits for a position.</summary>
    public TimeSpan Breath => _signals.IsProgressAwaited ? TimeSpan.Zero : Pace.Breath;

    /// <summary>When a failed event is tried again; null when none waits.</summary>
    public DateTimeOffset? RetryAt => Claim?.Checkpoint.Failure?.RetryAt;

    private Backlog Backlog => _held.Backlog;

    private ProcessorPace Pace => _held.Pace;

    /// <summary>Works off what one page holds.</summary>
    /// <param name="stopping">Asks for an end after the event that is being worked on.</param>
    /// <param name="cancellationToken">Abandons the step; what it had not written is done again.</param>
    public async ValueTask<ProcessorStep> StepAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        Pace.Begin();
        try
        {
            var step = Pace.After(await TakeTurnAsync(stopping, cancellationToken).ConfigureAwait(false));
            _trouble.End();
            return step;
        }
        catch (Exception problem)
        {
            if (!cancellationToken.IsCancellationRequested)
                _trouble.Begin(problem);
            // What the reader had given is not written, or it is not known whether it is: begin anew at the checkpoint.
            Backlog.ReadAnew();
            Pace.Forget();
            throw;
        }
        finally
        {
            Pace.End();
            _turn.Release();
        }
    }

    /// <summary>Gives the processor back to whoever comes next.</summary>
    public ValueTask ReleaseAsync(CancellationToken cancellationToken) => _held.ReleaseAsync(cancellationToken);

    /// <summary>A host drives it from now on, for as long as it runs.</summary>
    public void BeginLive() => Pace.IsLive = true;

    /// <summary>Ends when an operator of this process has asked something of the processor.</summary>
    public Task WaitForDirectiveAsync(CancellationToken cancellationToken) => _signals.WaitForDirectiveAsync(cancellationToken);

    /// <summary>Ends when this process has written a position of the processor.</summary>
    public Task WaitForProgressAsync(CancellationToken cancellationToken) => _signals.WaitForProgressAsync(cancellationToken);

    /// <summary>Somebody has asked something of the processor: the next step looks at its claim, and writes what has passed by.</summary>
    public void Wake()
    {
        Pace.Forget();
        _signals.Directed();
    }

    public void Dispose()
    {
        _vigil.Dispose();
        _turn.Dispose();
    }

    private async ValueTask<ProcessorStep> TakeTurnAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        // Most looks at the store find nothing; only what is done about an event needs the claim.
        if (Claim is { } held && await _held.FindNothingAsync(cancellationToken).ConfigureAwait(false) is { } nothing)
            return await RestAsync(held, nothing, cancellationToken).ConfigureAwait(false);
        if (await _held.IsYetToBeginAsync(cancellationToken).ConfigureAwait(false))
            return ProcessorStep.Halted;
        return await _held.TakeAsync(cancellationToken).ConfigureAwait(false) is { } claim
            ? await StepAsync(claim, stopping, cancellationToken).ConfigureAwait(false)
            : ProcessorStep.Standby;
    }

    private async ValueTask<ProcessorStep> StepAsync(ProcessorClaim claim, CancellationToken stopping, CancellationToken cancellationToken)
    {
        if (claim.Checkpoint.Mode is not ProcessorMode.Running)
            return ProcessorStep.Halted;
        if (await Backlog.FindRetriedAsync(claim, cancellationToken).ConfigureAwait(false) is { } retried)
            return await WorkAsync(retried, stopping, cancellationToken).ConfigureAwait(false);
        if (RetryAt > world.Clock.GetUtcNow())
            return ProcessorStep.Waiting;

        var from = claim.Checkpoint.Position ?? await BeginAsync(cancellationToken).ConfigureAwait(false);
        var isReading = Backlog.IsReading;
        var page = await Backlog.ReadAsync(from, cancellationToken).ConfigureAwait(false);
        if (page.Events.Count == 0 && !isReading && await IsBeyondEndAsync(from, cancellationToken).ConfigureAwait(false))
            return ProcessorStep.Halted;
        return page.Events.Count > 0
            ? await WorkAsync(Backlog.ShareOf(claim, from, page), stopping, cancellationToken).ConfigureAwait(false)
            : await RestAsync(claim, page, cancellationToken).ConfigureAwait(false);
    }

    // What is appended up to there would be passed over in silence: so it rests, and goes on only when somebody says so.
    private async ValueTask<bool> IsBeyondEndAsync(Position from, CancellationToken cancellationToken)
    {
        if (from == Position.Start)
            return false;
        var survey = await world.Store.Processors.SurveyAsync([], limit: 1, cancellationToken).ConfigureAwait(false);
        if (from <= survey.Drawn)
            return false;
        Backlog.ReadAnew();
        Pace.Forget();
        await world.Store.Processors.DirectAsync(Name, ProcessorDirective.Pause, cancellationToken).ConfigureAwait(false);
        ProcessorLog.BeyondEnd(world.Logger, Name, from, survey.Drawn);
        return true;
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
            Backlog.ReadAnew();
            return Backlog.Reach.Shorten(share.Events.Count)
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
        var outcome = await WatchedAsync(work, cancellationToken).ConfigureAwait(false);
        var done = share.Commit(outcome.Done) with { Rows = outcome.Rows, Transaction = outcome.Transaction, EventsDone = outcome.Done };
        if (outcome.Problem is { } problem)
        {
            batch.Failed(problem);
            return await FailAsync(share, done, share.Events[outcome.Done], problem, cancellationToken).ConfigureAwait(false);
        }

        Backlog.PutBackAfter(done.To);
        var step = await CommitAsync(done, cancellationToken).ConfigureAwait(false);
        Backlog.Reach.Lengthen();
        return step;
    }

    private async ValueTask<PageOutcome> WatchedAsync(PageOfWork work, CancellationToken cancellationToken)
    {
        try
        {
            return await definition.Work.WorkAsync(work with { Overdue = _vigil.Begin(Claim!) }, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await _vigil.EndAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<Position> BeginAsync(CancellationToken cancellationToken)
    {
        var start = await definition.StartAsync(world, cancellationToken).ConfigureAwait(false);
        _start = start;
        return start;
    }

    // Events of others have passed by: that they need not be read again is worth a write only when there were some.
    private async ValueTask<ProcessorStep> RestAsync(ProcessorClaim claim, EventPage page, CancellationToken cancellationToken)
    {
        _held.Pass(page.Through);
        if (claim.Checkpoint.CaughtUpAt is not null && (claim.Checkpoint.Position == page.Through || (Pace.MayWriteLater && !_signals.IsProgressAwaited)))
            return ProcessorStep.Idle;
        var step = await CommitAsync(new(claim, claim.Checkpoint.Position, page.Through) { IsCaughtUp = page.IsLast }, cancellationToken).ConfigureAwait(false);
        return step is ProcessorStep.Progressed ? ProcessorStep.Idle : step;
    }

    private async ValueTask<ProcessorStep> FailAsync(IShare share, ProcessorCommit done, StoredEvent stored, Exception problem, CancellationToken cancellationToken)
    {
        Backlog.ReadAnew();
        var failed = share.Failed(done, stored, _failures.Of(stored, problem, share.LastFailure));
        var step = await CommitAsync(failed, cancellationToken).ConfigureAwait(false);
        if (step is not ProcessorStep.Progressed)
            return step;
        _failures.Tell(failed.ParkedFor ?? failed.Failure!, problem, isParked: failed.ParkedFor is not null);
        return failed.ParkedFor is not null ? step : failed.Stops ? ProcessorStep.Stopped : ProcessorStep.Waiting;
    }

    private async ValueTask<ProcessorStep> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken)
    {
        if (!await _held.CommitAsync(commit, cancellationToken).ConfigureAwait(false))
            return ProcessorStep.Standby;
        // Only what is written has begun: a rebuild may have been exchanged meanwhile.
        if (commit.From is null && _start is { } start)
            ProcessorLog.Began(world.Logger, Name, start);
        DeedsTelemetry.EventsDone(Name, commit.EventsDone);
        DeedsTelemetry.EventsParked(Name, commit.Parks.Count);
        _signals.Progressed();
        return ProcessorStep.Progressed;
    }
}
