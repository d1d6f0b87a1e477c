using Deeds.Storage;
using Deeds.Storage.Processors;
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
    private IStoreReader? _reader;

    public string Name => definition.Name;

    public ProcessorOptions Options => definition.Options;

    /// <summary>The events it asks for.</summary>
    public EventFilter Filter => definition.Subscribed.Filter;

    /// <summary>The last claim this process had; null when it has none.</summary>
    public ProcessorClaim? Claim { get; private set; }

    /// <summary>When a failed event is tried again; null when none waits.</summary>
    public DateTimeOffset? RetryAt => Failure?.RetryAt;

    private ProcessorFailure? Failure => Claim?.Checkpoint.Failure;

    private IProcessorStore Store => world.Store.Processors;

    /// <summary>Works off what one page holds.</summary>
    /// <param name="stopping">Asks for an end after the event that is being worked on.</param>
    /// <param name="cancellationToken">Abandons the step; what it had not written is done again.</param>
    public async ValueTask<ProcessorStep> StepAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
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
        var claim = await Store.ClaimAsync(Name, world.Owner, Options.Claim, cancellationToken).ConfigureAwait(false);
        if (claim is null || claim.Epoch != Claim?.Epoch || claim.Checkpoint.Position != Claim.Checkpoint.Position)
            Lose();
        return Claim = claim;
    }

    private async ValueTask<ProcessorStep> StepAsync(ProcessorClaim claim, CancellationToken stopping, CancellationToken cancellationToken)
    {
        if (claim.Checkpoint.Mode is not ProcessorMode.Running)
            return ProcessorStep.Halted;
        var now = world.Clock.GetUtcNow();
        if (RetryAt > now)
            return ProcessorStep.Waiting;

        var from = claim.Checkpoint.Position ?? await BeginAsync(cancellationToken).ConfigureAwait(false);
        _reader ??= world.Store.ReadAfter(from, definition.Subscribed.Filter);
        var page = await _reader.ReadPageAsync(Options.PageSize, cancellationToken).ConfigureAwait(false);
        if (page.Events.Count == 0)
            return await RestAsync(claim, page, cancellationToken).ConfigureAwait(false);

        var work = new PageOfWork(page.Events) { Attempt = Failures.AttemptOf(page.Events[0], Failure), Until = now + Options.Claim / ClaimParts, Stopping = stopping };
        var outcome = await definition.Work.WorkAsync(work, cancellationToken).ConfigureAwait(false);
        DeedsTelemetry.EventsDone(Name, outcome.Done);
        var to = outcome.Done == page.Events.Count ? page.Through : outcome.Done > 0 ? page.Events[outcome.Done - 1].Position : from;
        var commit = new ProcessorCommit(claim, claim.Checkpoint.Position, to) { Rows = outcome.Rows, EventsDone = outcome.Done };
        if (outcome.Problem is { } problem)
            return await FailAsync(commit, page.Events[outcome.Done], problem, cancellationToken).ConfigureAwait(false);
        var isWhole = outcome.Done == page.Events.Count;
        if (!isWhole)
            _reader = null;
        return await CommitAsync(commit with { IsCaughtUp = isWhole && page.IsLast }, cancellationToken).ConfigureAwait(false);
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

    private async ValueTask<ProcessorStep> FailAsync(ProcessorCommit done, StoredEvent failed, Exception problem, CancellationToken cancellationToken)
    {
        _reader = null;
        var failure = _failures.Of(failed, problem, Failure);
        var step = await CommitAsync(done with { Failure = failure, Stops = failure.RetryAt is null }, cancellationToken).ConfigureAwait(false);
        if (step is not ProcessorStep.Progressed)
            return step;
        _failures.Tell(failure, problem);
        return failure.RetryAt is null ? ProcessorStep.Halted : ProcessorStep.Waiting;
    }

    private async ValueTask<ProcessorStep> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken)
    {
        if (await Store.CommitAsync(commit, cancellationToken).ConfigureAwait(false) is not { } checkpoint)
        {
            Lose();
            return ProcessorStep.Standby;
        }

        Claim = commit.Claim with { Checkpoint = checkpoint };
        Interlocked.Exchange(ref _progressed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return ProcessorStep.Progressed;
    }

    private void Lose()
    {
        Claim = null;
        _reader = null;
    }
}
