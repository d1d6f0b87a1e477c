using System.Collections.Frozen;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>The streams a processor has parked, as its owner knows them: nobody else parks, and who takes away raises the epoch.</summary>
internal sealed class ParkedStreams
{
    private readonly FrozenSet<StreamId> _streams;

    private ParkedStreams(IReadOnlyList<ParkedStream> parked)
    {
        _streams = parked.Select(stream => stream.Stream).ToFrozenSet();
        Retried = parked.FirstOrDefault(stream => stream.IsRetried);
    }

    /// <summary>The first stream that an operator wants worked off; null for none.</summary>
    public ParkedStream? Retried { get; }

    public bool AreNone => _streams.Count == 0;

    public static async ValueTask<ParkedStreams> LoadAsync(IProcessorStore store, string processor, CancellationToken cancellationToken) =>
        new(await store.Parking.ListAsync(processor, cancellationToken).ConfigureAwait(false));

    public bool Hold(StreamId stream) => _streams.Contains(stream);
}
