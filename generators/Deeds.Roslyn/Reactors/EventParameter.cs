using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Which parameter of an On is the event, and which of several On methods an event reaches.</summary>
internal static class EventParameter
{
    private const int RankOfInterfaces = 1_000_000;
    private const int RankOfAll = 2_000_000;

    /// <summary>Whether it is an event, what events may have in common, or every event.</summary>
    public static bool IsEventOrBase(this ITypeSymbol type) => type is INamedTypeSymbol named && (named.IsEvent() || named.Is(KnownNames.IEvent) || IsBase(named));

    /// <summary>What is asked for first: derived before base, classes before interfaces, every event last.</summary>
    public static int RankOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named when named.Is(KnownNames.IEvent) => RankOfAll,
        { TypeKind: TypeKind.Interface } => RankOfInterfaces - type.AllInterfaces.Length,
        INamedTypeSymbol named => -named.SelfAndBases().Count(),
        _ => 0,
    };

    private static bool IsBase(INamedTypeSymbol type) =>
        type is { IsGenericType: false, SpecialType: SpecialType.None } and ({ TypeKind: TypeKind.Interface } or { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false })
        && !IsOfFramework(type.ContainingNamespace);

    private static bool IsOfFramework(INamespaceSymbol space)
    {
        var name = space.FullName();
        return new[] { "System", "Microsoft", "Deeds" }.Any(root => name == root || (name.StartsWith(root + ".", StringComparison.Ordinal) && root != "Deeds"));
    }
}
