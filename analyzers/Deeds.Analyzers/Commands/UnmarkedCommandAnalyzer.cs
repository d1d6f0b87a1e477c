using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says which types decide and forgot to say that they are commands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedCommandAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.CommandIsNotMarked];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        TypeAnalysis.Of(context, Judge);
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol type)
    {
        // An abstract base gives its rules to the commands that derive from it.
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsAbstract || type.IsMarked())
            return [];

        return type.WrittenMembers().OfType<IMethodSymbol>().Select(Part).OfType<string>().Take(1)
            .Select(part => new Problem(CommandRules.CommandIsNotMarked, type.Place(), [type.Name, part]));
    }

    private static string? Part(IMethodSymbol method)
    {
        if (method.IsMarkedRule())
            return $"the rule '{method.Name}'";
        var decides = method is { Name: DecideParser.Decide, MethodKind: MethodKind.Ordinary, IsStatic: false }
            && method.Parameters.Any(static parameter => parameter.Type.IsAggregate())
            && DecideParser.GivesEvents(method);
        return decides ? "a Decide" : null;
    }
}
