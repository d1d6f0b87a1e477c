using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which types derive from an event and are no event themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DerivedEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EventRules.DerivedEventIsNotMarked];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.EventAttribute).IsEmpty)
                start.RegisterSymbolAction(Judge, SymbolKind.NamedType);
        });
    }

    private static void Judge(SymbolAnalysisContext context)
    {
        if (context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, BaseType.SpecialType: SpecialType.None } type || type.IsEvent())
            return;

        if (type.SelfAndBases().Skip(1).FirstOrDefault(static part => part.IsEvent()) is { } @event)
            context.ReportDiagnostic(Diagnostic.Create(EventRules.DerivedEventIsNotMarked, type.Place(), type.Name, @event.Name));
    }
}
