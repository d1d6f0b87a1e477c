namespace Deeds.Storage.Processors;

/// <summary>A store that can drive processors: it keeps what they write together with how far they have come.</summary>
public interface IDrivableStore : IEventStore
{
    /// <summary>Where positions, claims and parked events are kept.</summary>
    IProcessorStore Processors { get; }
}
