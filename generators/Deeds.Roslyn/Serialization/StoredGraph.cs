using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>The types that are stored with a type, because its members lead to them.</summary>
public static class StoredGraph
{
    /// <summary>Every type the stored members of <paramref name="type"/> lead to, each once, with the member of <paramref name="type"/> that does.</summary>
    public static IEnumerable<(ISymbol Member, INamedTypeSymbol Type)> Of(INamedTypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        foreach (var (member, open) in Members(type))
        {
            var waiting = new Queue<ITypeSymbol>([open]);
            while (waiting.Count > 0)
            {
                if (waiting.Dequeue() is not INamedTypeSymbol named || !seen.Add(named))
                    continue;

                yield return (member, named);
                foreach (var next in Beyond(named))
                    waiting.Enqueue(next);
            }
        }
    }

    /// <summary>The type itself, and what an array or a generic type is made of.</summary>
    public static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.SelectMany(Parts).Prepend(type),
        _ => [type],
    };

    private static IEnumerable<ITypeSymbol> Beyond(INamedTypeSymbol type) =>
        Members(type).Select(static member => member.Type).Concat(type.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Is(JsonNames.DerivedType) ?? false)
            .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
            .OfType<ITypeSymbol>());

    // What a converter writes, only the converter knows.
    private static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> Members(INamedTypeSymbol type) =>
        HasMembers(type)
            ? from member in StoredMember.AllOf(type)
              where !member.IsIgnored && member.Symbol.Attribute(JsonNames.Converter) is null
              from part in Parts(member.Type)
              select (member.Symbol, part)
            : [];

    private static bool HasMembers(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
        && type.Attribute(JsonNames.Converter) is null
        && type.SpecialType is SpecialType.None
        && TypeRules.IsData(type);
}
