using System.Collections.Concurrent;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers;

/// <summary>Reads every marked type as the generator reads it, and says why its other half was not written.</summary>
internal static class DeclarationAnalysis
{
    /// <param name="context">Where the analyzer registers.</param>
    /// <param name="attribute">The attribute's metadata name.</param>
    /// <param name="parse">What is wrong with one declaration: the very reading the generator makes.</param>
    public static void Of(AnalysisContext context, string attribute, Func<Declaration, IEnumerable<Problem>> parse) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(attribute).IsEmpty)
                return;

            // Several declarations may hold the same broken type; one message is enough.
            var said = new ConcurrentDictionary<Problem, bool>();
            start.RegisterSymbolAction(
                symbol =>
                {
                    foreach (var problem in Read(symbol, attribute, parse).Where(problem => said.TryAdd(problem, true)))
                        symbol.ReportDiagnostic(problem.ToDiagnostic());
                },
                SymbolKind.NamedType);
        });

    private static IEnumerable<Problem> Read(SymbolAnalysisContext context, string attribute, Func<Declaration, IEnumerable<Problem>> parse) =>
        context.Symbol is INamedTypeSymbol type && type.Attribute(attribute) is { } mark
            ? parse(new(type, mark, context.Compilation, context.CancellationToken)).Where(problem => !SaysAnother(problem, attribute))
            : [];

    // A type with two marks is read for both, and the first of them is the one to say so.
    private static bool SaysAnother(Problem problem, string attribute) =>
        problem.Rule == ReactorRules.ProcessorIsMarkedTwice && attribute != $"Deeds.{problem.Arguments[1]}Attribute";
}
