using System.Collections.Frozen;

namespace Deeds.Storage.Processors;

/// <summary>Which workers live, and who drives what; the same for all who ask at one moment.</summary>
/// <param name="Workers">The workers that live, by the store's clock.</param>
public sealed record WorkerRoll(IReadOnlyList<Worker> Workers)
{
    /// <summary>The owner of each processor whose claim lasts.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The processors whose last claim ran out a while ago: whoever should have taken them does not.</summary>
    public IReadOnlySet<string> Left { get; init; } = FrozenSet<string>.Empty;
}
