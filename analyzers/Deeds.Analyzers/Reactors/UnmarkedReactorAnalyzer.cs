using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Reactors;

/// <summary>Says which types react to events and forgot to say so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedReactorAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ReactorRules.ReactorIsNotMarked];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        TypeAnalysis.Of(context, Judge);
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol type)
    {
        if (type.TypeKind is not TypeKind.Class || type.IsAbstract || type.IsMarked())
            return [];

        return type.WrittenMembers(DomainSymbols.On).OfType<IMethodSymbol>()
            .Select(static method => method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static taken => taken.IsEvent()))
            .OfType<ITypeSymbol>()
            .Take(1)
            .Select(@event => new Problem(ReactorRules.ReactorIsNotMarked, type.Place(), [type.Name, @event.Name, Words.Kebab(type.Name)]));
    }
}
