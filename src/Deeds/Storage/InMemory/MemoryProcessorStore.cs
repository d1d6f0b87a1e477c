using Deeds.Storage.Processors;

namespace Deeds.Storage.InMemory;

/// <summary>Checkpoints and claims in memory, under one lock.</summary>
internal sealed class MemoryProcessorStore : IProcessorStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _processors = new(StringComparer.Ordinal);
    private readonly InMemoryEventStore _store;
    private readonly MemoryProjections _projections;
    private readonly TimeProvider _clock;
    private readonly MemoryParking _parking;
    private TaskCompletionSource _appended = NewSignal();

    public MemoryProcessorStore(InMemoryEventStore store, MemoryProjections projections, TimeProvider clock)
    {
        _store = store;
        _projections = projections;
        _clock = clock;
        _parking = new(_gate, RaiseEpoch);
    }

    public IParkingStore Parking => _parking;

    public ValueTask<ProcessorClaim?> ClaimAsync(string processor, string owner, TimeSpan term, CancellationToken cancellationToken = default)
    {
        var now = _clock.GetUtcNow();
        lock (_gate)
        {
            var kept = _processors.GetValueOrDefault(processor) ?? new(new(processor), now);
            if (kept.Checkpoint.Owner is { } other && other != owner && kept.Until > now)
                return new((ProcessorClaim?)null);
            var epoch = kept.Checkpoint.Owner == owner ? kept.Checkpoint.Epoch : kept.Checkpoint.Epoch + 1;
            var checkpoint = kept.Checkpoint with { Owner = owner, Epoch = epoch, YieldsAt = kept.Checkpoint.Owner == owner ? kept.Checkpoint.YieldsAt : null };
            _processors[processor] = new(checkpoint, now + term);
            return new(new ProcessorClaim(owner, epoch, checkpoint));
        }
    }

    public ValueTask<ProcessorCheckpoint> DeclareAsync(string processor, string owner, IReadOnlyCollection<string> events, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var kept = _processors.GetValueOrDefault(processor) ?? new(new(processor), _clock.GetUtcNow());
            var adds = events.Except(kept.Checkpoint.Declared, StringComparer.Ordinal).Any();
            var checkpoint = kept.Checkpoint with
            {
                Declared = [.. kept.Checkpoint.Declared.Union(events, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                YieldsAt = kept.Checkpoint.YieldsAt ?? (adds && kept.Checkpoint.Owner is { } other && other != owner ? _store.Head : null),
            };
            _processors[processor] = kept with { Checkpoint = checkpoint };
            return new(checkpoint);
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
            if (!Holds(commit.Claim, out var kept) || kept.Checkpoint.Position != commit.From || IsBeyond(commit, kept.Checkpoint.YieldsAt))
                return new((ProcessorCheckpoint?)null);
            _projections.Check(commit.Rows, before: []);
            var checkpoint = kept.Checkpoint with
            {
                Position = commit.To,
                Failure = commit.Failure,
                Mode = commit.Stops ? ProcessorMode.Stopped : kept.Checkpoint.Mode,
                EventsDone = kept.Checkpoint.EventsDone + commit.EventsDone,
                ProgressedAt = _clock.GetUtcNow(),
                CaughtUpAt = kept.Checkpoint.CaughtUpAt ?? (commit.IsCaughtUp && commit.To >= _store.Head ? _clock.GetUtcNow() : null),
            };
            _projections.Write(commit.Rows);
            _parking.Write(commit);
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
            return new(new ProcessorSurvey(_clock.GetUtcNow(), _store.Head, [.. processors.Select(asked => Standing(asked, limit))]));
    }

    public ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var kept = _processors.GetValueOrDefault(processor) ?? new(new(processor), _clock.GetUtcNow());
            var checkpoint = Directed(kept.Checkpoint, directive);
            _processors[processor] = kept with { Checkpoint = checkpoint };
            return new(checkpoint);
        }
    }

    public ValueTask<ProcessorCheckpoint?> SkipAsync(string processor, Omission omission, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (!_processors.TryGetValue(processor, out var kept) || kept.Checkpoint is not { Mode: ProcessorMode.Stopped, Failure: { } failure } stopped)
                return new((ProcessorCheckpoint?)null);
            _parking.Omit(processor, [new(failure.Stream, failure.Position, failure.EventId, failure.EventName)], omission);
            var checkpoint = stopped with { Mode = ProcessorMode.Running, Failure = null, Position = failure.Position };
            _processors[processor] = kept with { Checkpoint = checkpoint };
            return new(checkpoint);
        }
    }

    public ValueTask<Position> HeadAsync(CancellationToken cancellationToken = default) => new(_store.Head);

    public Task WaitForAppendAsync(Position after, CancellationToken cancellationToken)
    {
        // Taken before the head is read: an append in between ends this very task.
        var appended = Volatile.Read(ref _appended).Task;
        return _store.Head > after ? Task.CompletedTask : appended.WaitAsync(cancellationToken);
    }

    public void Appended() => Interlocked.Exchange(ref _appended, NewSignal()).SetResult();

    /// <summary>Changes several processors, and what belongs to them, while nobody else does.</summary>
    public T InTurn<T>(Func<T> change)
    {
        lock (_gate)
            return change();
    }

    public void MoveParked(string from, string to) => _parking.Move(from, to);

    public void ForgetParked(string processor) => _parking.Forget(processor);

    public ProcessorCheckpoint Find(string processor) => _processors.GetValueOrDefault(processor)?.Checkpoint ?? new(processor);

    /// <summary>Gives a processor another checkpoint; whoever drove it loses it.</summary>
    public void Replace(ProcessorCheckpoint checkpoint) =>
        _processors[checkpoint.Processor] = new(checkpoint with { Owner = null, Epoch = Find(checkpoint.Processor).Epoch + 1 }, _clock.GetUtcNow());

    private static ProcessorCheckpoint Directed(ProcessorCheckpoint checkpoint, ProcessorDirective directive) => (directive, checkpoint.Mode) switch
    {
        (ProcessorDirective.Pause, ProcessorMode.Running) => checkpoint with { Mode = ProcessorMode.Paused },
        (ProcessorDirective.Resume, ProcessorMode.Paused) => checkpoint with { Mode = ProcessorMode.Running },
        (ProcessorDirective.Retry, ProcessorMode.Stopped) => checkpoint with { Mode = ProcessorMode.Running, Failure = null },
        (ProcessorDirective.Retry, _) => checkpoint with { Failure = null },
        (ProcessorDirective.Withdraw, _) => checkpoint with { Declared = [], YieldsAt = null },
        _ => checkpoint,
    };

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ProcessorStanding Standing(ProcessorInterest asked, int limit)
    {
        var kept = _processors.GetValueOrDefault(asked.Processor);
        var after = kept?.Checkpoint.Position ?? Position.Start;
        var all = _store.AllEvents;
        // Positions are dense here, so a position is an index into the events.
        var rest = all[(int)Math.Min(after.ToInt64(), all.Count)..];
        var waiting = rest.Take(limit).Where(asked.Filter.Passes).ToList();
        var parked = _parking.Count(asked.Processor);
        return new(kept?.Checkpoint ?? new(asked.Processor))
        {
            ClaimedUntil = kept?.Until,
            Waiting = waiting.Count,
            HasMore = rest.Count > limit,
            FirstWaiting = waiting is [var first, ..] ? first.Position : null,
            ParkedStreams = parked.Streams,
            ParkedEvents = parked.Events,
            FirstRecordedAt = waiting is [var earliest, ..] ? earliest.RecordedAt : null,
        };
    }

    private void RaiseEpoch(string processor)
    {
        var kept = _processors[processor];
        _processors[processor] = kept with { Checkpoint = kept.Checkpoint with { Epoch = kept.Checkpoint.Epoch + 1 } };
    }

    private bool Holds(ProcessorClaim claim, out Kept kept) =>
        _processors.TryGetValue(claim.Checkpoint.Processor, out kept!) && kept.Checkpoint.Owner == claim.Owner && kept.Checkpoint.Epoch == claim.Epoch;

    private static bool IsBeyond(ProcessorCommit commit, Position? limit) => limit is { } last && (commit.To > last || commit.KeepsFailure);

    private sealed record Kept(ProcessorCheckpoint Checkpoint, DateTimeOffset Until);
}
