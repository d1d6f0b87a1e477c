using System.Runtime.CompilerServices;
using Deeds.Storage;

namespace Deeds;

/// <summary>Keeps events in memory: the same contract as a database, gone with the process.</summary>
/// <remarks>One lock orders all appends, so positions are in commit order. Thread-safe.</remarks>
public sealed class InMemoryEventStore : IEventStore
{
    private readonly Lock _gate = new();
    private readonly List<StoredEvent> _all = [];
    private readonly Dictionary<Guid, StoredEvent> _byId = [];
    private readonly Dictionary<StreamId, List<StoredEvent>> _streams = [];

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) => AppendAsync([append], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default)
    {
        AppendLimits.Check([.. appends]);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
            return new(Append(appends));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        StoredEvent[] events;
        lock (_gate)
            events = _streams.TryGetValue(stream, out var known) ? [.. known] : [];
        foreach (var stored in events)
            yield return stored;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new([.. eventIds.Where(_byId.ContainsKey).Select(id => _byId[id]).OrderBy(stored => stored.Position)]);
    }

    /// <inheritdoc/>
    public IStoreReader ReadAfter(Position position, EventFilter filter) => throw new InvalidOperationException();

    private AppendResult Append(IReadOnlyList<StreamAppend> appends)
    {
        foreach (var append in appends)
        {
            var version = _streams.TryGetValue(append.Stream, out var known) ? known.Count : 0;
            if (!append.Expected.IsMetBy(version))
                return new AppendResult.Refused(append.Stream, append.Expected, version);
        }

        return new AppendResult.Duplicate([.. _all.Select(stored => stored.EventId)]);
    }
}
