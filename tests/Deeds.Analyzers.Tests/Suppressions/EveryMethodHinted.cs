using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Tests.Suppressions;

/// <summary>Says of every method that it can be static and of every parameter that it is unused, as analyzers of the SDK do of some.</summary>
internal sealed class EveryMethodHinted : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Static = new("CA1822", "Mark members as static", "'{0}' can be marked as static", "Performance", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    private static readonly DiagnosticDescriptor Unused = new("IDE0060", "Remove unused parameter", "Remove unused parameter '{0}'", "Style", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Static, Unused];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            static symbol =>
            {
                if (symbol.Symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                    return;

                symbol.ReportDiagnostic(Diagnostic.Create(Static, method.Locations[0], method.Name));
                foreach (var parameter in method.Parameters)
                    symbol.ReportDiagnostic(Diagnostic.Create(Unused, parameter.Locations[0], parameter.Name));
            },
            SymbolKind.Method);
    }
}
