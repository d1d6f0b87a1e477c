using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Serialization;

/// <summary>Says which JSON contexts give our types a shape of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContextAnalyzer : DiagnosticAnalyzer
{
    private const string Listing = "System.Text.Json.Serialization.JsonSerializableAttribute";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerializationRules.ContextWritesOurType];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.EventAttribute).IsEmpty)
                return;

            // Asked for by contexts only, which most projects do not have.
            var data = new Lazy<HashSet<ITypeSymbol>>(() => OurShapes.DataOf(start.Compilation.Assembly));
            start.RegisterSymbolAction(symbol => Judge(symbol, data), SymbolKind.NamedType);
        });
    }

    private static void Judge(SymbolAnalysisContext context, Lazy<HashSet<ITypeSymbol>> data)
    {
        if (!OurShapes.IsContext(context.Symbol as ITypeSymbol))
            return;

        foreach (var listing in context.Symbol.GetAttributes().Where(static attribute => attribute.AttributeClass?.Is(Listing) ?? false))
        {
            if (listing.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol type && Ours(type, data) is { } ours)
                context.ReportDiagnostic(Diagnostic.Create(SerializationRules.ContextWritesOurType, Place(listing, context.Symbol), context.Symbol.Name, ours.Name));
        }
    }

    private static ITypeSymbol? Ours(ITypeSymbol type, Lazy<HashSet<ITypeSymbol>> data) =>
        StoredGraph.Parts(type).FirstOrDefault(part => OurShapes.IsDeclared(part) || data.Value.Contains(part));

    private static Location Place(AttributeData attribute, ISymbol symbol) =>
        attribute.ApplicationSyntaxReference is { } written ? Location.Create(written.SyntaxTree, written.Span) : symbol.Place();
}
