using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which stored names have characters that tools and people stumble over.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StoredNameAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EventRules.StoredNameHasOddCharacters];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, Judge);
    }

    private static IEnumerable<Problem> Judge(Declaration declaration)
    {
        var name = declaration.Type.StoredName();
        return string.IsNullOrWhiteSpace(name)
            ? []
            : name.Where(static character => !IsPlain(character)).Take(1)
                .Select(odd => new Problem(EventRules.StoredNameHasOddCharacters, declaration.Type.Place(), [declaration.Type.Name, name, Spoken(odd)]));
    }

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or ':' or '/' or '+';

    private static string Spoken(char odd) => odd == ' ' ? "a space" : char.IsControl(odd) || char.IsWhiteSpace(odd) ? $"the character U+{(int)odd:X4}" : $"the character '{odd}'";
}
