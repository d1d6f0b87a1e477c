using System.Collections.Immutable;
using Deeds.Roslyn.Purity;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says where an Apply, or the initial state, asks anything but state and event.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PureApplyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AggregateRules.ApplyIsNotPure];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        PureBodies.Of(context, KnownNames.AggregateAttribute, PureMethods.Folding);
    }
}
