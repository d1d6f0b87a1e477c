using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Telemetry;

namespace Deeds.Processors.Running;

/// <summary>What a processor is to work off next: parked events that are to be tried again, then those it reads.</summary>
internal sealed class Backlog(ProcessorDefinition definition, ProcessorWorld world)
{
    private PageReading? _reader;
    private bool _isBare;
    private ParkedStreams? _parked;

    public Reach Reach { get; } = new();

    /// <summary>True while it goes on reading where it stood.</summary>
    public bool IsReading => _reader is not null;

    private ProcessorOptions Options => definition.Options;

    // A trace links a reaction to the one that recorded the event.
    private bool NeedsMetadata => definition.ReadsMetadata || DeedsTelemetry.Activities.HasListeners();

    private int Most => definition.Work.IsWritten ? Options.PageSize * PageReading.FarBehind : Options.PageSize;

    /// <summary>Parked events that an operator wants tried again; null for none.</summary>
    public async ValueTask<IShare?> FindRetriedAsync(ProcessorClaim claim, CancellationToken cancellationToken)
    {
        _parked ??= await ParkedStreams.LoadAsync(world.Store.Processors, definition.Name, cancellationToken).ConfigureAwait(false);
        return _parked.Retried is { } retried
            ? await ParkedShare.LoadAsync(world.Store, claim, retried, Math.Min(Options.PageSize, Reach.Limit), cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>The next events, after a position unless it goes on reading; an empty page when there are none now.</summary>
    public ValueTask<EventPage> ReadAsync(Position from, CancellationToken cancellationToken)
    {
        if (_reader is null || (_isBare && NeedsMetadata))
            _reader = new(OpenAfter(from), Options.PageSize, Most);
        return _reader.NextAsync(cancellationToken);
    }

    /// <summary>What of a page is worked off now, once it is known what is parked.</summary>
    public IShare ShareOf(ProcessorClaim claim, Position from, EventPage page) => new PageShare(claim, from, page, _parked!) { Policy = Options.Failures, Limit = Reach.Limit };

    /// <summary>Takes back the events after a position: they are read again.</summary>
    public void PutBackAfter(Position position) => _reader?.PutBackAfter(position);

    public void ReadAnew() => _reader = null;

    public void ForgetParked() => _parked = null;

    private IStoreReader OpenAfter(Position from)
    {
        _isBare = !NeedsMetadata;
        return _isBare ? world.Store.ReadBareAfter(from, definition.Subscribed.Filter) : world.Store.ReadAfter(from, definition.Subscribed.Filter);
    }
}
