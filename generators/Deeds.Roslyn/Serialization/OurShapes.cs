using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>The types whose JSON is written by generated code.</summary>
public static class OurShapes
{
    private const string Context = "System.Text.Json.Serialization.JsonSerializerContext";

    public static bool IsContext(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && named.SelfAndBases().Skip(1).Any(static part => part.Is(Context));

    /// <summary>Whether the type is an event or a command.</summary>
    public static bool IsDeclared(ITypeSymbol type) => type.IsEvent() || type.Attribute(KnownNames.CommandAttribute) is not null;

    /// <summary>The event or command that a value of this type is or leads to; null when there is none.</summary>
    public static ITypeSymbol? Within(ITypeSymbol type) =>
        StoredGraph.Parts(type)
            .SelectMany(static part => part is INamedTypeSymbol named ? StoredGraph.Of(named).Select(static found => (ITypeSymbol)found.Type).Prepend(part) : [part])
            .FirstOrDefault(IsDeclared);

    /// <summary>The data that the assembly's events and commands hold: its own records, structs and enums.</summary>
    public static HashSet<ITypeSymbol> DataOf(IAssemblySymbol assembly) =>
        new(
            TypesIn(assembly.GlobalNamespace)
                .Where(IsDeclared)
                .SelectMany(StoredGraph.Of)
                .Select(static found => found.Type)
                .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)),
            SymbolEqualityComparer.Default);

    /// <summary>Every type declared in a namespace, in those within it, and in other types.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol space) => space.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
        member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
