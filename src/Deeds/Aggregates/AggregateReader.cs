using System.Runtime.CompilerServices;
using Deeds.Aggregates;
using Deeds.Storage;

namespace Deeds;

/// <summary>Loads aggregates, today's or any earlier state, and lists what happened to them.</summary>
/// <remarks>Every load is one round trip to the store. Thread-safe.</remarks>
/// <example><code>Subscription then = await aggregates.LoadAsync&lt;Subscription&gt;(id, At.Version(20));</code></example>
/// <param name="store">The store to read.</param>
/// <param name="options">Which stored events to ignore; none by default.</param>
public sealed class AggregateReader(IEventStore store, DeedsOptions? options = null)
{
    private readonly UnknownEvents _unknown = new(options ?? DeedsOptions.Default);

    /// <summary>The state of an aggregate at a point of its history; its initial state where it had no events yet.</summary>
    /// <param name="key">The aggregate's key.</param>
    /// <param name="at">The point; the end by default.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="Events.UnknownEventException">A stored event has no Apply and is not ignored.</exception>
    public async ValueTask<TAggregate> LoadAsync<TAggregate>(StreamKey key, At at = default, CancellationToken cancellationToken = default)
        where TAggregate : IAggregate<TAggregate> =>
        (await LoadVersionedAsync<TAggregate>(key, at, cancellationToken).ConfigureAwait(false)).State;

    /// <summary>The state of an aggregate at a point of its history, with its version; version 0 where it had no events yet.</summary>
    /// <param name="key">The aggregate's key.</param>
    /// <param name="at">The point; the end by default.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async ValueTask<Loaded<TAggregate>> LoadVersionedAsync<TAggregate>(StreamKey key, At at = default, CancellationToken cancellationToken = default)
        where TAggregate : IAggregate<TAggregate>
    {
        var (state, version) = (TAggregate.Initial, 0);
        await foreach (var stored in store.ReadStreamAsync(TAggregate.Type.StreamOf(key), StreamRange.UpTo(at), cancellationToken).ConfigureAwait(false))
        {
            state = _unknown.Ignores(stored, TAggregate.Type) ? state : TAggregate.Apply(state, stored);
            version = stored.Version;
        }

        return new(state, version);
    }

    /// <summary>What happened to an aggregate, with metadata, oldest first unless the range says otherwise.</summary>
    /// <param name="key">The aggregate's key.</param>
    /// <param name="range">Which part; the whole history by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<RecordedEvent> HistoryAsync<TAggregate>(StreamKey key, StreamRange range = default, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TAggregate : IAggregate<TAggregate>
    {
        await foreach (var stored in store.ReadStreamAsync(TAggregate.Type.StreamOf(key), range, cancellationToken).ConfigureAwait(false))
        {
            if (!_unknown.Ignores(stored, TAggregate.Type))
                yield return TAggregate.Type.Decode(stored);
        }
    }
}
