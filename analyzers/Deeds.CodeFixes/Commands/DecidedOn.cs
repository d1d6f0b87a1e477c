using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Commands;

/// <summary>Finds the aggregate a command is decided on, also where the command is not valid yet.</summary>
internal static class DecidedOn
{
    private const string KeyEnding = "Id";

    /// <summary>The aggregate the method takes; else that of its command.</summary>
    public static INamedTypeSymbol? Of(IMethodSymbol method) => Only(TakenBy([method])) ?? Of(method.ContainingType);

    /// <summary>The only aggregate that methods of the command take; else the only one a property is named after.</summary>
    public static INamedTypeSymbol? Of(INamedTypeSymbol command)
    {
        var taken = TakenBy(command.SelfAndBases().SelectMany(static part => part.GetMembers().OfType<IMethodSymbol>()));
        return taken.Count > 0 ? Only(taken) : Only(NamedBy(command));
    }

    private static List<INamedTypeSymbol> TakenBy(IEnumerable<IMethodSymbol> methods) =>
        [.. methods.SelectMany(static method => method.Parameters).Select(static parameter => parameter.Type).OfType<INamedTypeSymbol>().Where(static type => type.IsAggregate()).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];

    private static List<INamedTypeSymbol> NamedBy(INamedTypeSymbol command)
    {
        var spaces = command.ContainingTypes().Cast<INamespaceOrTypeSymbol>().Append(command.ContainingNamespace);
        var names = command.SelfAndBases()
            .SelectMany(static part => part.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => property.Name.EndsWith(KeyEnding, StringComparison.Ordinal))
            .Select(static property => property.Name.Substring(0, property.Name.Length - KeyEnding.Length))
            .ToList();
        return [.. spaces.SelectMany(space => names.SelectMany(name => space.GetTypeMembers(name))).Where(static type => type.IsAggregate()).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
    }

    private static INamedTypeSymbol? Only(List<INamedTypeSymbol> found) => found is [var only] ? only : null;
}
