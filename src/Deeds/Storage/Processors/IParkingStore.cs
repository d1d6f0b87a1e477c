namespace Deeds.Storage.Processors;

/// <summary>Keeps the streams that processors have parked, and the events that operators left out.</summary>
/// <remarks>
/// Events are parked, and worked off, by commits of the processor alone. What an operator asks here raises the epoch, so that a step begun before
/// it writes nothing and the owner looks anew; no event that is appended meanwhile can come before those that are parked.
/// </remarks>
public interface IParkingStore
{
    /// <summary>The streams a processor has parked, by the position of their first event.</summary>
    ValueTask<IReadOnlyList<ParkedStream>> ListAsync(string processor, CancellationToken cancellationToken = default);

    /// <summary>The first parked events of a stream, in order.</summary>
    ValueTask<IReadOnlyList<ParkedEvent>> EventsAsync(string processor, StreamId stream, int limit, CancellationToken cancellationToken = default);

    /// <summary>Lets the events of a parked stream be worked off in order; false when the stream is not parked.</summary>
    ValueTask<bool> RetryAsync(string processor, StreamId stream, CancellationToken cancellationToken = default);

    /// <summary>Leaves the first event of a parked stream out, and lets those after it be worked off; null when the stream is not parked.</summary>
    ValueTask<ParkedEvent?> SkipAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default);

    /// <summary>Leaves all parked events of a stream out, so that it is no longer parked.</summary>
    /// <returns>How many there were.</returns>
    ValueTask<long> PurgeAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default);

    /// <summary>The events a processor has left out, in the order in which that was decided.</summary>
    ValueTask<IReadOnlyList<OmittedEvent>> OmittedAsync(string processor, CancellationToken cancellationToken = default);
}
