namespace Deeds.Storage;

/// <summary>A page of the store.</summary>
/// <param name="Events">The events that passed the filter, in position order.</param>
/// <param name="Through">Everything at or before this position has been delivered or filtered; a reader begun after it misses nothing.</param>
/// <param name="IsLast">True when nothing more could be delivered at that moment.</param>
public sealed record EventPage(IReadOnlyList<StoredEvent> Events, Position Through, bool IsLast);
