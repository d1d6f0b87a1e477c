using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says why an event's other half is not written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EventDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. EventRules.All, .. AggregateRules.All, .. SerializationRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, static declaration => EventParser.Parse(declaration).Problems);
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, static declaration => EventAppliesParser.Parse(declaration).Problems);
    }
}
