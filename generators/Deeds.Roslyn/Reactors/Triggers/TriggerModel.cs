using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors.Triggers;

/// <summary>A trigger as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ons">Its On methods, in their order.</param>
/// <param name="Services">What its constructor takes.</param>
public sealed record TriggerModel(DeclarationHeader Header, string Name, EquatableArray<OnModel> Ons, EquatableArray<string> Services) : IDeclared
{
    public string MetadataName => Header.MetadataName;

    /// <summary>Whether some On runs inside the transaction.</summary>
    public bool NeedsTransaction => Ons.Any(IsInside);

    public static bool IsInside(OnModel on) => on.Given.IsAsync;
}
