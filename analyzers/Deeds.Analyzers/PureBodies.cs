using System.Collections.Concurrent;
using Deeds.Roslyn.Purity;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers;

/// <summary>Reads the bodies of types that must be pure, and says what is not, there and in what they call within their type.</summary>
internal static class PureBodies
{
    public static void Of(AnalysisContext context, string attribute, PureMethods pure) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(attribute).IsEmpty)
                start.RegisterSymbolStartAction(symbol => Read(symbol, pure), SymbolKind.NamedType);
        });

    // Other types get no action at all, so their bodies cost nothing.
    private static void Read(SymbolStartAnalysisContext context, PureMethods pure)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!pure.IsHome(type))
            return;

        var bodies = new ConcurrentDictionary<ISymbol, PureBody>(SymbolEqualityComparer.Default);
        context.RegisterOperationBlockAction(block =>
        {
            // What an attribute says is set once, by the compiler, and is no body.
            if (block.OperationBlocks.RemoveAll(static part => part.Kind is OperationKind.Attribute) is { IsEmpty: false } parts)
                bodies[block.OwningSymbol] = PureBody.Of(type, parts);
        });
        context.RegisterSymbolEndAction(end =>
        {
            var said = new HashSet<Location>();
            foreach (var root in Roots(type, pure, bodies.Keys))
            {
                foreach (var impure in Reached(root, bodies).SelectMany(static body => body.Impure).Where(impure => said.Add(impure.Place)))
                    end.ReportDiagnostic(Diagnostic.Create(pure.Rule, impure.Place, PureMethods.NameOf(root), type.Name, impure.Use.Deed, impure.Name, impure.Use.Remedy));
            }
        });
    }

    private static IEnumerable<ISymbol> Roots(INamedTypeSymbol type, PureMethods pure, IEnumerable<ISymbol> bodies) =>
        bodies
            .Where(body => SymbolEqualityComparer.Default.Equals(body.ContainingType, type) && pure.Includes(body))
            .OrderBy(static body => body.Place().SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static body => body.Place().SourceSpan.Start);

    private static IEnumerable<PureBody> Reached(ISymbol root, IReadOnlyDictionary<ISymbol, PureBody> bodies)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { root };
        var waiting = new Queue<ISymbol>(seen);
        while (waiting.Count > 0)
        {
            if (!bodies.TryGetValue(waiting.Dequeue(), out var body))
                continue;

            yield return body;
            foreach (var called in body.Calls.Where(seen.Add))
                waiting.Enqueue(called);
        }
    }
}
