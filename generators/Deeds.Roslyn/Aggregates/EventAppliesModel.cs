using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Aggregates;

/// <summary>An event that carries Apply methods of its own.</summary>
public sealed record EventAppliesModel(DeclarationHeader Header, EquatableArray<EventApply> Applies) : IDeclared
{
    public string MetadataName => Header.MetadataName;
}
