using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Events;

/// <summary>An event as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">The name it is stored under.</param>
/// <param name="Version">The version of its shape.</param>
/// <param name="Codec">The full name of its codec.</param>
/// <param name="DerivesFromEvent">Whether a base of it is an event, too, so that it must say which of the two it is.</param>
public sealed record EventModel(DeclarationHeader Header, string Name, int Version, string Codec, bool DerivesFromEvent) : IDeclared
{
    public string MetadataName => Header.MetadataName;
}
