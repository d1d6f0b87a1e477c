using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Reactors;

/// <summary>Says which methods of a reactor, trigger or projector were meant to be On.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OnLookAlikeAnalyzer : DiagnosticAnalyzer
{
    private static readonly LookAlike On = new(
        DomainSymbols.On, "Apply", "Consume", "Handle", "HandleAsync", "OnAsync", "OnEvent", "Process", "ProcessAsync", "Project", "ProjectAsync", "React", "ReactAsync", "Receive", "When");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ReactorRules.MethodLooksLikeOn];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.ReactorAttribute, static declaration => Judge(declaration.Type));
        DeclarationAnalysis.Of(context, KnownNames.TriggerAttribute, static declaration => Judge(declaration.Type));
        DeclarationAnalysis.Of(context, KnownNames.ProjectorAttribute, static declaration => Judge(declaration.Type));
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol reactor) =>
        from method in reactor.WrittenMembers().OfType<IMethodSymbol>()
        where method.MethodKind is MethodKind.Ordinary && On.IsMeantBy(method.Name) && method.Name.ToUpperInvariant() != "ON"
        let @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEvent())
        where @event is not null && !reactor.Mentions(method)
        select new Problem(ReactorRules.MethodLooksLikeOn, method.Place(), [reactor.Name, method.Name, $"{Spoken(method.ReturnType)} On({@event.Name} happened)"]);

    private static string Spoken(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
