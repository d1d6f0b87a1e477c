using Deeds.Storage.Processors;

namespace Deeds.Storage.InMemory;

/// <summary>Checkpoints and claims in memory, under one lock.</summary>
internal sealed class MemoryProcessorStore(InMemoryEventStore store, MemoryProjections projections, TimeProvider clock) : IProcessorStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _processors = new(StringComparer.Ordinal);
    private TaskCompletionSource _appended = NewSignal();

    public ValueTask<ProcessorClaim?> ClaimAsync(string processor, string owner, TimeSpan term, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            var kept = _processors.GetValueOrDefault(processor) ?? new(new(processor), now);
            if (kept.Checkpoint.Owner is { } other && other != owner && kept.Until > now)
                return new((ProcessorClaim?)null);
            var epoch = kept.Checkpoint.Owner == owner ? kept.Checkpoint.Epoch : kept.Checkpoint.Epoch + 1;
            var checkpoint = kept.Checkpoint with { Owner = owner, Epoch = epoch };
            _processors[processor] = new(checkpoint, now + term);
            return new(new ProcessorClaim(owner, epoch, checkpoint));
        }
    }

    public ValueTask ReleaseAsync(ProcessorClaim claim, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (Holds(claim, out var kept))
                _processors[claim.Checkpoint.Processor] = kept with { Checkpoint = kept.Checkpoint with { Owner = null } };
            return default;
        }
    }

    public ValueTask<ProcessorCheckpoint?> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (!Holds(commit.Claim, out var kept) || kept.Checkpoint.Position != commit.From)
                return new((ProcessorCheckpoint?)null);
            var checkpoint = kept.Checkpoint with
            {
                Position = commit.To,
                Failure = commit.Failure,
                Mode = commit.Stops ? ProcessorMode.Stopped : kept.Checkpoint.Mode,
                EventsDone = kept.Checkpoint.EventsDone + commit.EventsDone,
                ProgressedAt = clock.GetUtcNow(),
                CaughtUpAt = kept.Checkpoint.CaughtUpAt ?? (commit.IsCaughtUp && commit.To >= store.Head ? clock.GetUtcNow() : null),
            };
            projections.Write(commit.Rows);
            _processors[checkpoint.Processor] = kept with { Checkpoint = checkpoint };
            return new(checkpoint);
        }
    }

    public ValueTask<ProcessorCheckpoint?> FindAsync(string processor, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(_processors.GetValueOrDefault(processor)?.Checkpoint);
    }

    public ValueTask<IReadOnlyList<ProcessorCheckpoint>> ListAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new([.. _processors.Values.Select(kept => kept.Checkpoint).OrderBy(checkpoint => checkpoint.Processor, StringComparer.Ordinal)]);
    }

    public ValueTask<ProcessorSurvey> SurveyAsync(IReadOnlyList<ProcessorInterest> processors, int limit = 1_000, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(new ProcessorSurvey(clock.GetUtcNow(), store.Head, [.. processors.Select(asked => Standing(asked, limit))]));
    }

    public ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var kept = _processors.GetValueOrDefault(processor) ?? new(new(processor), clock.GetUtcNow());
            var checkpoint = Directed(kept.Checkpoint, directive);
            _processors[processor] = kept with { Checkpoint = checkpoint };
            return new(checkpoint);
        }
    }

    public ValueTask<Position> HeadAsync(CancellationToken cancellationToken = default) => new(store.Head);

    public Task WaitForAppendAsync(Position after, CancellationToken cancellationToken)
    {
        // Taken before the head is read: an append in between ends this very task.
        var appended = Volatile.Read(ref _appended).Task;
        return store.Head > after ? Task.CompletedTask : appended.WaitAsync(cancellationToken);
    }

    public void Appended() => Interlocked.Exchange(ref _appended, NewSignal()).SetResult();

    private static ProcessorCheckpoint Directed(ProcessorCheckpoint checkpoint, ProcessorDirective directive) => (directive, checkpoint.Mode) switch
    {
        (ProcessorDirective.Pause, ProcessorMode.Running) => checkpoint with { Mode = ProcessorMode.Paused },
        (ProcessorDirective.Resume, ProcessorMode.Paused) => checkpoint with { Mode = ProcessorMode.Running },
        (ProcessorDirective.Retry, ProcessorMode.Stopped) => checkpoint with { Mode = ProcessorMode.Running, Failure = null },
        (ProcessorDirective.Skip, ProcessorMode.Stopped) => checkpoint with { Mode = ProcessorMode.Running, Failure = null, Position = checkpoint.Failure?.Position ?? checkpoint.Position },
        _ => checkpoint,
    };

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ProcessorStanding Standing(ProcessorInterest asked, int limit)
    {
        var kept = _processors.GetValueOrDefault(asked.Processor);
        var after = kept?.Checkpoint.Position ?? Position.Start;
        var all = store.AllEvents;
        // Positions are dense here, so a position is an index into the events.
        var rest = all[(int)Math.Min(after.ToInt64(), all.Count)..];
        var waiting = rest.Take(limit).Where(asked.Filter.Passes).ToList();
        return new(kept?.Checkpoint ?? new(asked.Processor))
        {
            ClaimedUntil = kept?.Until,
            Waiting = waiting.Count,
            HasMore = rest.Count > limit,
            FirstWaiting = waiting is [var first, ..] ? first.Position : null,
            FirstRecordedAt = waiting is [var earliest, ..] ? earliest.RecordedAt : null,
        };
    }

    private bool Holds(ProcessorClaim claim, out Kept kept) =>
        _processors.TryGetValue(claim.Checkpoint.Processor, out kept!) && kept.Checkpoint.Owner == claim.Owner && kept.Checkpoint.Epoch == claim.Epoch;

    private sealed record Kept(ProcessorCheckpoint Checkpoint, DateTimeOffset Until);
}
