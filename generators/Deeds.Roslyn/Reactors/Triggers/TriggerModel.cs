using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors.Triggers;

/// <summary>A trigger as it is generated.</summary>
/// <param name="Shape">What it has in common with reactors and projectors.</param>
public sealed record TriggerModel(ProcessorShape Shape) : IDeclared
{
    public string MetadataName => Shape.Header.MetadataName;

    /// <summary>Whether some On runs inside the transaction.</summary>
    public bool NeedsTransaction => Shape.Ons.Any(IsInside);

    public static bool IsInside(OnModel on) => on.Given.IsAsync;
}
