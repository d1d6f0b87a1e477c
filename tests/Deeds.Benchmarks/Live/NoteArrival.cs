namespace Deeds.Benchmarks.Live;

/// <summary>Says that an event has come to a handler.</summary>
[Reactor("note_arrival")]
public partial class NoteArrival(Arrivals arrivals)
{
    private void On(IEvent @event, EventMetadata metadata) => arrivals.Arrive(metadata.EventId);
}
