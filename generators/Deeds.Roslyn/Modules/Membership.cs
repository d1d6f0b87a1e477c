using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Modules;

/// <summary>Checks that every declaration is in a module and that names within a module differ.</summary>
public static class Membership
{
    /// <summary>What is wrong with the modules themselves, by the places of the types marked so.</summary>
    public static ImmutableArray<Problem> Doubled(IEnumerable<Member> modules) =>
        modules
            .GroupBy(static module => module.Space, StringComparer.Ordinal)
            .Select(static found => found.OrderBy(static module => module.TypeName, StringComparer.Ordinal).ToList())
            .SelectMany(static found => found.Skip(1).Select(second => new Problem(ModuleRules.NamespaceHasTwoModules, second.Place, [second.TypeName, found[0].TypeName])))
            .ToImmutableArray();

    public static ImmutableArray<Problem> Problems(IReadOnlyList<ModuleModel> modules, IEnumerable<Member> members)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var taken = new Dictionary<(string Module, string Kind, string Name), Member>();
        foreach (var member in members.OrderBy(static member => member.TypeName, StringComparer.Ordinal))
        {
            if (ModuleContent.Nearest(modules, member.Space) is not { } module)
                problems.Add(new(ModuleRules.DeclarationHasNoModule, member.Place, [member.TypeName, LastPart(member.Space), member.Space]));
            else
                CheckNames(member, module, taken, problems);
        }

        return problems.ToImmutable();
    }

    private static void CheckNames(Member member, ModuleModel module, Dictionary<(string Module, string Kind, string Name), Member> taken, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var (kind, name) in member.Names)
        {
            var key = (module.MetadataName, kind, name);
            if (taken.TryGetValue(key, out var first))
                problems.Add(new(ModuleRules.NameIsTakenTwice, member.Place, [member.TypeName, first.TypeName, kind, name]));
            else
                taken.Add(key, member);
        }
    }

    private static string LastPart(string space) => space.Length == 0 ? "My" : space.Substring(space.LastIndexOf('.') + 1);
}
