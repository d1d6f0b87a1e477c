using System.Collections.Frozen;
using Deeds.Storage;

namespace Deeds.Aggregates;

internal sealed class UnknownEvents(DeedsOptions options)
{
    private readonly FrozenSet<string> _ignored = options.IgnoredEvents.ToFrozenSet(StringComparer.Ordinal);

    public bool Ignores(StoredEvent stored) => _ignored.Count > 0 && _ignored.Contains(stored.Name);
}
