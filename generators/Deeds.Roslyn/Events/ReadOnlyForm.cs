using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Events;

/// <summary>Collections whose items anybody may change, and the types that are stored alike and show no way to.</summary>
public static class ReadOnlyForm
{
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.List`1"] = "IReadOnlyList",
        ["System.Collections.Generic.IList`1"] = "IReadOnlyList",
        ["System.Collections.Generic.ICollection`1"] = "IReadOnlyCollection",
        ["System.Collections.Generic.HashSet`1"] = "IReadOnlySet",
        ["System.Collections.Generic.ISet`1"] = "IReadOnlySet",
        ["System.Collections.Generic.SortedSet`1"] = "ImmutableSortedSet",
        ["System.Collections.Generic.Dictionary`2"] = "IReadOnlyDictionary",
        ["System.Collections.Generic.IDictionary`2"] = "IReadOnlyDictionary",
        ["System.Collections.Generic.SortedDictionary`2"] = "ImmutableSortedDictionary",
    };

    /// <summary>The type to write in place of a collection that can change; null for any other type.</summary>
    public static string? Of(ITypeSymbol type) => type switch
    {
        // Bytes are one text in JSON, and only these two types keep them so.
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => $"ReadOnlyMemory<byte>{Mark(type)}",
        IArrayTypeSymbol { Rank: 1 } array => $"IReadOnlyList<{Spoken(array.ElementType)}>{Mark(type)}",
        INamedTypeSymbol { IsGenericType: true } named when Forms.TryGetValue(named.OriginalDefinition.FullMetadataName(), out var form) =>
            $"{form}<{string.Join(", ", named.TypeArguments.Select(Spoken))}>{Mark(type)}",
        _ => null,
    };

    private static string Mark(ITypeSymbol type) => type.NullableAnnotation is NullableAnnotation.Annotated ? "?" : "";

    private static string Spoken(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
