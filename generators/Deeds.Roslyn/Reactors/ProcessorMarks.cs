using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>What everything that a processor drives has in common: a name, and one mark.</summary>
internal static class ProcessorMarks
{
    private const int LongestName = 100;

    private static readonly string[] Marks = [KnownNames.ReactorAttribute, KnownNames.TriggerAttribute, KnownNames.ProjectionAttribute, KnownNames.ProjectorAttribute];

    public static string NameOf(Declaration declaration, Problems problems)
    {
        var type = declaration.Type;
        var name = declaration.Attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        if (name.Length is 0 or > LongestName || !name.All(static character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_'))
            problems.Add(ReactorRules.ProcessorNameIsNotAName, type.Place(), type.Name, name);

        CheckIsOnly(type, problems);
        return name;
    }

    public static void CheckIsOnly(INamedTypeSymbol type, Problems problems)
    {
        var marks = Marks.Where(mark => type.Attribute(mark) is not null).Select(static mark => mark.Replace("Deeds.", "").Replace("Attribute", "")).ToList();
        if (marks.Count > 1)
            problems.Add(ReactorRules.ProcessorIsMarkedTwice, type.Place(), type.Name, marks[0], marks[1]);
    }
}
