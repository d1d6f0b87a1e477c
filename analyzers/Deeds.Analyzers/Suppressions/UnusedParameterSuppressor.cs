using System.Collections.Immutable;
using Deeds.Roslyn.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Suppressions;

/// <summary>Silences "remove unused parameter" where the parameter's type says which event or aggregate is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedParameterSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor SaysWhich = new(
        "DEEDS002", "IDE0060", "The parameter's type says which event or aggregate the method is for.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [SaysWhich];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var hint in context.ReportedDiagnostics)
        {
            if (Hint.Subject(context, hint) is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter && GeneratedCalls.NeedsParameter(method, parameter))
                context.ReportSuppression(Suppression.Create(SaysWhich, hint));
        }
    }
}
