using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says which types fold events and forgot to say that they are aggregates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedAggregateAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AggregateRules.AggregateIsNotMarked];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        TypeAnalysis.Of(context, Judge);
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.IsMarked())
            return [];

        return type.ApplyMethods()
            .Where(method => method.ReturnType.Same(type))
            .Select(static method => method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static taken => taken.IsEvent()))
            .OfType<ITypeSymbol>()
            .Take(1)
            .Select(@event => new Problem(AggregateRules.AggregateIsNotMarked, type.Place(), [type.Name, @event.Name, Words.Snake(type.Name)]));
    }
}
