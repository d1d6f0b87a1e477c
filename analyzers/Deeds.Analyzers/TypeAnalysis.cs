using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers;

/// <summary>Looks at every type a person wrote, marked or not, where Deeds is at hand.</summary>
internal static class TypeAnalysis
{
    public static void Of(AnalysisContext context, Func<INamedTypeSymbol, IEnumerable<Problem>> judge) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.KnowsDeeds())
                return;

            start.RegisterSymbolAction(
                symbol =>
                {
                    foreach (var problem in judge((INamedTypeSymbol)symbol.Symbol))
                        symbol.ReportDiagnostic(problem.ToDiagnostic());
                },
                SymbolKind.NamedType);
        });

    public static bool KnowsDeeds(this Compilation compilation) => !compilation.GetTypesByMetadataName(KnownNames.EventAttribute).IsEmpty;

    /// <summary>Whether one of our attributes says what the type is.</summary>
    public static bool IsMarked(this INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ContainingNamespace.FullName() == "Deeds");
}
