using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which events store the state of an aggregate, in a member or deep in their data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AggregateInEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EventRules.EventHoldsAggregate];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, Judge);
    }

    private static IEnumerable<Problem> Judge(Declaration declaration) =>
        from found in StoredGraph.Of(declaration.Type)
        where found.Type.IsAggregate()
        let place = found.Member.Place() is { IsInSource: true } member ? member : declaration.Type.Place()
        select new Problem(EventRules.EventHoldsAggregate, place, [declaration.Type.Name, found.Member.Name, found.Type.Name]);
}
