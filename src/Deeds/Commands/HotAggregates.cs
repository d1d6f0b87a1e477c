using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Deeds.Commands;

/// <summary>The states of recently changed aggregates, at most <c>capacity</c> in each of two generations.</summary>
/// <remarks>When the young generation is full it becomes the old one, and what nobody asked for since is dropped: bounded, and no clock per entry.</remarks>
internal sealed class HotAggregates(int capacity)
{
    private readonly Lock _turn = new();
    private ConcurrentDictionary<StreamId, object> _young = new();
    private ConcurrentDictionary<StreamId, object> _old = new();
    private int _count;

    public bool TryGet<TAggregate>(StreamId stream, [NotNullWhen(true)] out Loaded<TAggregate>? kept)
        where TAggregate : IAggregate<TAggregate>
    {
        kept = capacity > 0 && (_young.TryGetValue(stream, out var found) || _old.TryGetValue(stream, out found)) ? found as Loaded<TAggregate> : null;
        return kept is not null;
    }

    public void Keep<TAggregate>(StreamId stream, TAggregate state, int version)
        where TAggregate : IAggregate<TAggregate>
    {
        if (capacity == 0)
            return;
        var kept = new Loaded<TAggregate>(state, version);
        if (_young.TryAdd(stream, kept))
            CountAndTurn();
        else
            _young.AddOrUpdate(stream, static (_, mine) => mine, static (_, known, mine) => known is Loaded<TAggregate> newer && newer.Version > mine.Version ? known : mine, kept);
    }

    public void Forget(StreamId stream)
    {
        _young.TryRemove(stream, out _);
        _old.TryRemove(stream, out _);
    }

    private void CountAndTurn()
    {
        if (Interlocked.Increment(ref _count) <= capacity)
            return;
        lock (_turn)
        {
            if (_count <= capacity)
                return;
            _old = _young;
            _young = new();
            _count = 0;
        }
    }
}
