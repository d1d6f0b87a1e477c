using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which types claim to be events and are not marked so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandWrittenEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EventRules.EventIsWrittenByHand];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        TypeAnalysis.Of(context, Judge);
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol type)
    {
        var claims = type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false }
            && !type.IsEvent()
            && type.Interfaces.Any(static contract => contract.Is(KnownNames.IEvent) || contract.OriginalDefinition.Is(KnownNames.IEventOfSelf));
        return claims ? [new(EventRules.EventIsWrittenByHand, type.Place(), [type.Name])] : [];
    }
}
