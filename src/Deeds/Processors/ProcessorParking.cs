using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>What processors have parked: streams put aside because an event of theirs failed for good, with all their later events.</summary>
/// <remarks>
/// Parked events are kept by the store and survive restarts. Those of one stream are worked off in order and before any later event of the stream,
/// be it appended while they are worked off. What is asked here is obeyed wherever the processor is driven. Thread-safe.
/// </remarks>
public sealed class ProcessorParking
{
    private const int MostShown = 1_000;

    private readonly ProcessorRuns _runs;
    private readonly string _by;

    internal ProcessorParking(ProcessorRuns runs, string by)
    {
        _runs = runs;
        _by = by;
    }

    private ProcessorWorld World => _runs.World;

    private IParkingStore Store => World.Store.Processors.Parking;

    /// <summary>The streams a processor has parked, by the position of their first event: how many events, since when, and the cause.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<IReadOnlyList<ParkedStream>> ListAsync(string processor, CancellationToken cancellationToken = default) =>
        Store.ListAsync(_runs.Find(processor).Name, cancellationToken);

    /// <summary>The parked events of a stream, in order; at most 1,000.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<IReadOnlyList<ParkedEvent>> EventsAsync(string processor, StreamId stream, CancellationToken cancellationToken = default) =>
        Store.EventsAsync(_runs.Find(processor).Name, stream, MostShown, cancellationToken);

    /// <summary>Lets the events of a parked stream be worked off in order; the one that fails again, and those after it, stay parked with the new cause.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor. DEED0584: the stream is not parked.</exception>
    public async ValueTask RetryAsync(string processor, StreamId stream, CancellationToken cancellationToken = default)
    {
        var run = _runs.Find(processor);
        if (!await Store.RetryAsync(run.Name, stream, cancellationToken).ConfigureAwait(false))
            throw NotParked(processor, stream);
        run.Wake();
    }

    /// <summary>Leaves the first parked event of a stream out, and lets those after it be worked off; the store keeps what was left out, by whom and why.</summary>
    /// <returns>The event that is left out.</returns>
    /// <exception cref="DeedsException">DEED0555: there is no such processor. DEED0584: the stream is not parked.</exception>
    public async ValueTask<ParkedEvent> SkipAsync(string processor, StreamId stream, string reason, CancellationToken cancellationToken = default)
    {
        var run = _runs.Find(processor);
        var skipped = await Store.SkipAsync(run.Name, stream, OmissionFor(reason), cancellationToken).ConfigureAwait(false) ?? throw NotParked(processor, stream);
        ProcessorLog.SkippedParked(World.Logger, processor, reason, skipped);
        run.Wake();
        return skipped;
    }

    /// <summary>Leaves all parked events of a stream out, so that its next event is handled again; the store keeps what was left out, by whom and why.</summary>
    /// <returns>How many events are left out.</returns>
    /// <exception cref="DeedsException">DEED0555: there is no such processor. DEED0584: the stream is not parked.</exception>
    public async ValueTask<long> PurgeAsync(string processor, StreamId stream, string reason, CancellationToken cancellationToken = default)
    {
        var run = _runs.Find(processor);
        var purged = await Store.PurgeAsync(run.Name, stream, OmissionFor(reason), cancellationToken).ConfigureAwait(false);
        if (purged == 0)
            throw NotParked(processor, stream);
        ProcessorLog.Purged(World.Logger, processor, stream, reason);
        run.Wake();
        return purged;
    }

    internal Omission OmissionFor(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (reason.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException("A reason is kept as text, which has no NUL character. Leave it out.", nameof(reason));
        return new(reason, _by, World.Clock.GetUtcNow());
    }

    private static DeedsException NotParked(string processor, StreamId stream) =>
        new("DEED0584", $"{processor} has not parked stream {stream}. Look at Parking.ListAsync for those it has.");
}
