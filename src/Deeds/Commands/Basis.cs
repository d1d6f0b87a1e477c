using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>The state a command is decided on, and how it is known.</summary>
internal readonly record struct Basis<TAggregate>(TAggregate State, int Version, BasisKind Kind)
{
    /// <summary>The events an earlier run of this very command recorded; empty when there was none.</summary>
    public IReadOnlyList<StoredEvent> Repeated { get; init; } = [];

    public bool IsRepeated => Repeated.Count > 0;

    public bool IsLoaded => Kind == BasisKind.Loaded;

    /// <summary>True when the state may be behind the store: only an accepted append proves that it is not.</summary>
    public bool IsStale => Kind == BasisKind.Kept;
}
