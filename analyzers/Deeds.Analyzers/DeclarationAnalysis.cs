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
    public static void Of(AnalysisContext context, string attribute, Func<Declaration, IEnumerable<Problem>> parse) => Of(context, (attribute, parse));

    /// <summary>The same for several attributes, with one memory of what has been said.</summary>
    public static void Of(AnalysisContext context, params (string Attribute, Func<Declaration, IEnumerable<Problem>> Parse)[] readings) =>
        context.RegisterCompilationStartAction(start =>
        {
            var known = readings.Where(reading => !start.Compilation.GetTypesByMetadataName(reading.Attribute).IsEmpty).ToList();
            if (known.Count == 0)
                return;

            // Several declarations may hold the same broken type; one message is enough.
            var said = new ConcurrentDictionary<Problem, bool>();
            start.RegisterSymbolAction(
                symbol =>
                {
                    foreach (var problem in known.SelectMany(reading => Read(symbol, reading.Attribute, reading.Parse)).Where(problem => said.TryAdd(problem, true)))
                        symbol.ReportDiagnostic(problem.ToDiagnostic());
                },
                SymbolKind.NamedType);
        });

    private static IEnumerable<Problem> Read(SymbolAnalysisContext context, string attribute, Func<Declaration, IEnumerable<Problem>> parse) =>
        context.Symbol is INamedTypeSymbol type && type.Attribute(attribute) is { } mark
            ? parse(new(type, mark, context.Compilation, context.CancellationToken))
            : [];
}
