using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Modules;

/// <summary>Checks that every declaration is in a module and that names within a module differ.</summary>
public static class Membership
{
    /// <summary>What belongs to modules: the attribute, and what its name is called.</summary>
    public static readonly ImmutableArray<(string Attribute, string Kind)> Kinds =
    [
        (KnownNames.EventAttribute, "stored name"),
        (KnownNames.AggregateAttribute, "category"),
        (KnownNames.CommandAttribute, "command name"),
        (KnownNames.ReactorAttribute, "processor name"),
        (KnownNames.TriggerAttribute, "processor name"),
        (KnownNames.ProjectionAttribute, "processor name"),
        (KnownNames.ProjectorAttribute, "processor name"),
    ];

    /// <summary>The namespace whose module a declaration belongs to: its own or the nearest around it; null when there is none.</summary>
    /// <param name="space">The declaration's namespace.</param>
    /// <param name="holdsModule">Whether a namespace holds a module; asked often, so it may remember.</param>
    public static INamespaceSymbol? Home(INamespaceSymbol space, Func<INamespaceSymbol, bool> holdsModule)
    {
        for (var current = space; current is not null; current = current.ContainingNamespace)
        {
            if (holdsModule(current))
                return current;
        }

        return null;
    }

    /// <summary>Whether a type marked as a module stands in the namespace, be the module right or wrong.</summary>
    public static bool HoldsModule(INamespaceSymbol space) => Modules(space).Any();

    /// <summary>The problem of a declaration without a module.</summary>
    public static Problem Homeless(Member member) =>
        new(ModuleRules.DeclarationHasNoModule, member.Place, [member.TypeName, LastPart(member.Space), member.Space]);

    /// <summary>The problem of a module that is not the first in its namespace; null when it is.</summary>
    public static Problem? Second(INamedTypeSymbol module)
    {
        var first = Modules(module.ContainingNamespace).OrderBy(static found => found.FullMetadataName(), StringComparer.Ordinal).First();
        return SymbolEqualityComparer.Default.Equals(first, module)
            ? null
            : new(ModuleRules.NamespaceHasTwoModules, module.Place(), [module.Name, first.Name]);
    }

    /// <summary>The problems of names that two declarations of one module share, at the second of them.</summary>
    /// <param name="members">All declarations, each with the namespace of its module.</param>
    public static ImmutableArray<Problem> Doubled(IEnumerable<(string Home, Member Member)> members)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var taken = new Dictionary<(string Home, string Kind, string Name), Member>();
        foreach (var (home, member) in members.OrderBy(static found => found.Member.TypeName, StringComparer.Ordinal).ThenBy(static found => found.Member.Space, StringComparer.Ordinal))
        {
            foreach (var (kind, name) in member.Names)
            {
                if (!taken.TryGetValue((home, kind, name), out var first))
                    taken.Add((home, kind, name), member);
                else if (!first.Place.Equals(member.Place))
                    problems.Add(new(ModuleRules.NameIsTakenTwice, member.Place, [member.TypeName, first.TypeName, kind, name]));
            }
        }

        return problems.ToImmutable();
    }

    private static IEnumerable<INamedTypeSymbol> Modules(INamespaceSymbol space) =>
        space.GetTypeMembers().SelectMany(WithNested).Where(static type => type.Attribute(KnownNames.ModuleAttribute) is not null);

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static string LastPart(string space) => space.Length == 0 ? "My" : space.Substring(space.LastIndexOf('.') + 1);
}
