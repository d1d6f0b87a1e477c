using System.Collections.Immutable;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Modules;

/// <summary>A declaration as the module checks see it; holds its place, so it never enters a model.</summary>
/// <param name="TypeName">The type's name.</param>
/// <param name="Space">Its namespace.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Names">What it is known by: the kind of name and the name.</param>
public sealed record Member(string TypeName, string Space, Location Place, ImmutableArray<(string Kind, string Name)> Names)
{
    public static Member Of(INamedTypeSymbol type, AttributeData attribute, string kind)
    {
        var names = ImmutableArray.CreateBuilder<(string, string)>();
        names.Add((kind, NameOf(type, attribute)));
        if (attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Table").Value.Value is string table)
            names.Add(("table", table));
        return new(type.Name, type.ContainingNamespace.FullName(), type.Place(), names.ToImmutable());
    }

    // Versions of a projection stand side by side: what differs is the name of the table.
    private static string NameOf(INamedTypeSymbol type, AttributeData attribute)
    {
        var name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? type.Name;
        return attribute.AttributeClass?.Is(KnownNames.ProjectionAttribute) ?? false ? ProjectionModel.TableOf(name, ProjectionParser.VersionOf(attribute)) : name;
    }
}
