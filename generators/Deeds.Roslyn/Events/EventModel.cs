using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Events;

/// <summary>An event as it is generated: its stored name and version, and the type to complete.</summary>
public sealed record EventModel(DeclarationHeader Header, string Name, int Version) : IDeclared
{
    public string MetadataName => Header.MetadataName;
}
