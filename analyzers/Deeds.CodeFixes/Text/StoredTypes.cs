using Deeds.CodeFixes.Repairs;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Text;

/// <summary>The types that a diagnostic about stored data may speak of.</summary>
internal static class StoredTypes
{
    /// <summary>The declaration at the place, or the types that the member at the place is made of.</summary>
    public static IEnumerable<INamedTypeSymbol> At(Finding finding) => finding.Declared<ISymbol>() switch
    {
        INamedTypeSymbol type => [type],
        IPropertySymbol property => Within(property.Type),
        IFieldSymbol field => Within(field.Type),
        IParameterSymbol parameter => Within(parameter.Type),
        _ => [],
    };

    /// <summary>The type with the types of its elements and arguments.</summary>
    public static IEnumerable<INamedTypeSymbol> Within(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Within(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Within).Prepend(named),
        _ => [],
    };
}
