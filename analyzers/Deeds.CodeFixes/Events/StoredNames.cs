using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Events;

/// <summary>Suggests the name an event is stored under: <c>subscription.activated</c> for SubscriptionActivated.</summary>
internal static class StoredNames
{
    /// <summary>Null where another event has that name already.</summary>
    public static string? Suggested(INamedTypeSymbol type)
    {
        var neighbours = type.ContainingTypes().SelectMany(static outer => outer.GetTypeMembers().Prepend(outer))
            .Concat(type.ContainingNamespace.GetTypeMembers())
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToList();
        var name = Words.Kebab(type.Name);
        if (AggregateOf(type, neighbours) is { } aggregate)
            name = $"{Category(aggregate)}.{WithoutSubject(name, Words.Kebab(aggregate.Name))}";
        return neighbours.Any(other => other.IsEvent() && other.StoredName() == name) ? null : name;
    }

    private static INamedTypeSymbol? AggregateOf(INamedTypeSymbol type, IEnumerable<INamedTypeSymbol> neighbours)
    {
        var aggregates = neighbours.Where(static neighbour => neighbour.IsAggregate()).ToList();
        return aggregates.Where(aggregate => aggregate.Applies(type)).ToList() is [var only]
            ? only
            : aggregates.Where(aggregate => type.Name.StartsWith(aggregate.Name, StringComparison.Ordinal)).OrderByDescending(static aggregate => aggregate.Name.Length).FirstOrDefault();
    }

    private static string Category(INamedTypeSymbol aggregate) =>
        aggregate.Attribute(KnownNames.AggregateAttribute)?.ConstructorArguments.FirstOrDefault().Value is string { Length: > 0 } category
            ? category.Replace('_', '-')
            : Words.Kebab(aggregate.Name);

    private static string WithoutSubject(string name, string subject) =>
        name.StartsWith(subject + "-", StringComparison.Ordinal) ? name.Substring(subject.Length + 1) : name;
}
