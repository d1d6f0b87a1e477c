using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says which methods were meant to be Apply, and which members the initial state.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApplyLookAlikeAnalyzer : DiagnosticAnalyzer
{
    private static readonly LookAlike Apply = new(
        DomainSymbols.Apply,
        "Applied", "Applies", "ApplyChange", "ApplyEvent", "ApplyTo", "Evolve", "Fold", "Handle", "Mutate", "On", "Project", "Reduce", "Transition", "Update", "When");

    private static readonly LookAlike Initial = new("Initial", "Init", "InitialState", "InitialValue", "Seed", "StartState");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [AggregateRules.MethodLooksLikeApply, AggregateRules.MemberLooksLikeInitial];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.AggregateAttribute, static declaration => OnAggregate(declaration.Type).Concat(Initials(declaration.Type)));
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, static declaration => OnEvent(declaration.Type));
    }

    private static IEnumerable<Problem> OnAggregate(INamedTypeSymbol aggregate) =>
        from method in Meant(aggregate)
        let @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEvent())
        where @event is not null && (method.ReturnsVoid || method.ReturnType.Same(aggregate))
        select LooksAlike(aggregate, method, $"{aggregate.Name} Apply({@event.Name} happened{Metadata(method)})");

    private static IEnumerable<Problem> OnEvent(INamedTypeSymbol @event) =>
        from method in Meant(@event)
        let aggregate = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsAggregate())
        where aggregate is not null && (method.ReturnsVoid || method.ReturnType.Same(aggregate))
        select LooksAlike(@event, method, $"{aggregate.Name} Apply({aggregate.Name} state{Metadata(method)})");

    private static IEnumerable<Problem> Initials(INamedTypeSymbol aggregate) =>
        from member in aggregate.WrittenMembers()
        where member is { IsStatic: true, IsImplicitlyDeclared: false } && Initial.IsMeantBy(member.Name) && !aggregate.Mentions(member)
        where Type(member)?.Same(aggregate) ?? false
        select new Problem(AggregateRules.MemberLooksLikeInitial, member.Place(), [aggregate.Name, member.Name]);

    private static ITypeSymbol? Type(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    // What is called 'apply' in another case is refused by the reading itself.
    private static IEnumerable<IMethodSymbol> Meant(INamedTypeSymbol type) =>
        type.WrittenMembers().OfType<IMethodSymbol>().Where(method =>
            method.MethodKind is MethodKind.Ordinary
            && !string.Equals(method.Name, DomainSymbols.Apply, StringComparison.OrdinalIgnoreCase)
            && Apply.IsMeantBy(method.Name)
            && !type.Mentions(method));

    private static string Metadata(IMethodSymbol method) => method.Parameters.Any(static parameter => parameter.Type.IsMetadata()) ? ", EventMetadata metadata" : "";

    private static Problem LooksAlike(INamedTypeSymbol type, IMethodSymbol method, string meant) =>
        new(AggregateRules.MethodLooksLikeApply, method.Place(), [type.Name, method.Name, meant]);
}
