using Deeds.Storage;

namespace Deeds.Postgres.Reading;

/// <summary>What a reader is to read.</summary>
/// <param name="Filter">Which events.</param>
/// <param name="IsBare">Whether their metadata is left where it is: it is most of what an event weighs on its way.</param>
internal sealed record Wanted(EventFilter Filter, bool IsBare = false);
