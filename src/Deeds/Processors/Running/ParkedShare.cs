using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>Parked events of one stream that an operator wants worked off; the processor's position stays where it is.</summary>
internal sealed class ParkedShare : IShare
{
    private readonly ProcessorClaim _claim;
    private readonly ParkedStream _parked;

    private ParkedShare(ProcessorClaim claim, ParkedStream parked, IReadOnlyList<StoredEvent> events)
    {
        _claim = claim;
        _parked = parked;
        Events = events;
    }

    public IReadOnlyList<StoredEvent> Events { get; }

    public ProcessorFailure? LastFailure => _parked.Failure;

    public static async ValueTask<ParkedShare> LoadAsync(IDrivableStore store, ProcessorClaim claim, ParkedStream parked, int limit, CancellationToken cancellationToken)
    {
        var events = await store.Processors.Parking.EventsAsync(claim.Checkpoint.Processor, parked.Stream, limit, cancellationToken).ConfigureAwait(false);
        var stored = await store.FindAsync([.. events.Select(known => known.EventId)], cancellationToken).ConfigureAwait(false);
        return stored.Count == events.Count
            ? new(claim, parked, [.. stored.OrderBy(found => found.Position)])
            : throw new DeedsException("DEED0583", $"{claim.Checkpoint.Processor} has parked events of stream {parked.Stream} that the store no longer has. Bring them back, or call Parking.PurgeAsync with the reason.");
    }

    // What the step does not write about the processor itself stays as it is: another event may be waiting for its next try.
    public ProcessorCommit Commit(int done) => new(_claim, _claim.Checkpoint.Position, _claim.Checkpoint.Position ?? Position.Start)
    {
        Failure = _claim.Checkpoint.Failure,
        Unparked = done > 0 ? new(_parked.Stream, Events[done - 1].Position) : null,
    };

    public ProcessorCommit Failed(ProcessorCommit done, StoredEvent failed, ProcessorFailure failure) => done with { ParkedFor = failure with { RetryAt = null } };
}
