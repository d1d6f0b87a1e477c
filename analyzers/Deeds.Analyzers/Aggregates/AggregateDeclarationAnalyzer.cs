using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says why an aggregate's other half is not written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AggregateDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. AggregateRules.All, EventRules.EventIsNotMarked, .. SerializationRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.AggregateAttribute, static declaration => AggregateParser.Parse(declaration).Problems);
    }
}
