using System.Collections.Immutable;
using Deeds.Roslyn.Purity;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Projections;

/// <summary>Says where a projection asks anything but its row and the event, or does something besides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PureProjectionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ProjectionRules.ProjectionIsNotPure];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        PureBodies.Of(context, KnownNames.ProjectionAttribute, PureMethods.Projecting);
    }
}
