using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>A projector as it is generated.</summary>
/// <param name="Shape">What it has in common with reactors and triggers.</param>
public sealed record ProjectorModel(ProcessorShape Shape) : IDeclared
{
    public string MetadataName => Shape.Header.MetadataName;

    /// <summary>How it wants to be driven.</summary>
    public SettingsModel? Settings { get; init; }

    /// <summary>The names of the tables its statements create.</summary>
    public EquatableArray<string> Tables { get; init; } = [];
}
