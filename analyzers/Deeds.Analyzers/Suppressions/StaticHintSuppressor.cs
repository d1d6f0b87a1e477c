using System.Collections.Immutable;
using Deeds.Roslyn.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Suppressions;

/// <summary>Silences "can be marked as static" where a static method would no longer be called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticHintSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor CalledOnAnObject = new(
        "DEEDS001", "CA1822", "Generated code calls Apply, On, Validate and the rules of a command on an object.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [CalledOnAnObject];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var hint in context.ReportedDiagnostics)
        {
            if (Hint.Subject(context, hint) is IMethodSymbol method && GeneratedCalls.NeedsObject(method))
                context.ReportSuppression(Suppression.Create(CalledOnAnObject, hint));
        }
    }
}
