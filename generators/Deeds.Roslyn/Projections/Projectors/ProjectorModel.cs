using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>A projector as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">The name its position is kept under.</param>
/// <param name="Ons">Its On methods, in their order.</param>
/// <param name="Services">What its constructor takes.</param>
public sealed record ProjectorModel(DeclarationHeader Header, string Name, EquatableArray<OnModel> Ons, EquatableArray<string> Services) : IDeclared
{
    public string MetadataName => Header.MetadataName;

    /// <summary>How it wants to be driven.</summary>
    public SettingsModel? Settings { get; init; }

    /// <summary>The names of the tables its statements create.</summary>
    public EquatableArray<string> Tables { get; init; } = [];
}
