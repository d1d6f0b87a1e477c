using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>A declared module.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Space">The namespace whose declarations it holds, as metadata writes it.</param>
public sealed record ModuleModel(DeclarationHeader Header, string Space) : IDeclared
{
    public string MetadataName => Header.MetadataName;

    /// <summary>Whether the namespace is this module's own or below it.</summary>
    public bool Covers(string space) =>
        Space.Length == 0 || space == Space || space.StartsWith(Space + ".", StringComparison.Ordinal);
}
