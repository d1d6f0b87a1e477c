using System.Collections.Frozen;

namespace Deeds.Storage;

/// <summary>Which events of the store a reader is interested in.</summary>
/// <remarks>Names and categories both apply; an empty set of either lets everything pass.</remarks>
public sealed record EventFilter
{
    /// <summary>Every event.</summary>
    public static EventFilter All { get; } = new();

    /// <summary>The stored names to read; empty for all.</summary>
    public FrozenSet<string> Names { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The categories to read; empty for all.</summary>
    public FrozenSet<string> Categories { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Events with one of these stored names.</summary>
    public static EventFilter Named(params ReadOnlySpan<string> names) => new() { Names = FrozenSet.Create(StringComparer.Ordinal, names) };

    /// <summary>Events of streams of these categories.</summary>
    public static EventFilter InCategory(params ReadOnlySpan<string> categories) => new() { Categories = FrozenSet.Create(StringComparer.Ordinal, categories) };

    /// <summary>True when the event passes.</summary>
    public bool Passes(StoredEvent stored) =>
        (Names.Count == 0 || Names.Contains(stored.Name)) && (Categories.Count == 0 || Categories.Contains(stored.Stream.Category));
}
