using Deeds.Storage.Projections;

namespace Deeds.Storage.Processors;

/// <summary>A store that can drive processors: it keeps what they write together with how far they have come.</summary>
public interface IDrivableStore : IEventStore
{
    /// <summary>Where positions, claims and parked events are kept.</summary>
    IProcessorStore Processors { get; }

    /// <summary>The rows of projections.</summary>
    IProjectionStore Projections { get; }

    /// <summary>Where projectors write by SQL; null for a store without.</summary>
    IProjectorStore? Projectors => null;

    /// <summary>The tables of projections, as rebuilds make and exchange them.</summary>
    IProjectionTables Tables { get; }

    /// <summary>Reads as <see cref="IEventStore.ReadAfter"/> does, for somebody who does not look at metadata; a store may leave it where it is, and then says so of each event.</summary>
    /// <remarks>A store that gains nothing by it need not implement it.</remarks>
    IStoreReader ReadBareAfter(Position position, EventFilter filter) => ReadAfter(position, filter);

    /// <summary>Lets every append of some events do work inside its transaction, whoever appends; called before the first append.</summary>
    /// <param name="events">The events.</param>
    /// <param name="work">The work, done after that of the append itself; its transaction is an <see cref="IProjectionTransaction"/>.</param>
    void AddWork(EventFilter events, IAppendWork work);
}
