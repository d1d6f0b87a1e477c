using System.Collections.Frozen;
using Deeds.Storage;

namespace Deeds.Aggregates;

internal sealed class UnknownEvents(DeedsOptions options)
{
    private readonly FrozenSet<string> _ignored = options.IgnoredEvents.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a stored event that is to be passed over; never for one the aggregate can fold.</summary>
    public bool Ignores(StoredEvent stored, AggregateType aggregate) =>
        _ignored.Count > 0 && _ignored.Contains(stored.Name) && !aggregate.Knows(stored.Name);
}
