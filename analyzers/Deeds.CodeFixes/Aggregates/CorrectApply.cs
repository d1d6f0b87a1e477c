using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Gives a method that looks like an Apply the signature of one, where its body still compiles.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectApply))]
public sealed class CorrectApply : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ApplyDoesNotFit];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { TypeParameterList: null } written || finding.Declared<IMethodSymbol>() is not { } method)
            return [];

        var corrected = method.ContainingType.IsAggregate() ? OnAggregate(written, method, finding) : OnEvent(written, method, finding);
        return corrected is null || corrected.IsEquivalentTo(written) || !finding.Compiles(written, corrected)
            ? []
            : [Offer($"Write '{corrected.Shown()}'", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => corrected))];
    }

    private static MethodDeclarationSyntax? OnAggregate(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding)
    {
        var aggregate = method.ContainingType;
        var state = method.IsStatic ? method.Parameters.FirstOrDefault(parameter => parameter.Type.Same(aggregate)) : null;
        var @event = method.Parameters.FirstOrDefault(static parameter => parameter.Type.IsEvent());
        if (@event is null)
            return null;

        var corrected = Corrected(written, aggregate, finding, state, @event, MetadataOf(method));
        return state is null ? corrected.Without(SyntaxKind.StaticKeyword) : corrected;
    }

    private static MethodDeclarationSyntax? OnEvent(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding) =>
        method.Parameters.FirstOrDefault(static parameter => parameter.Type.IsAggregate()) is { Type: INamedTypeSymbol aggregate } state
            ? Corrected(written, aggregate, finding, state, MetadataOf(method)).Without(SyntaxKind.StaticKeyword)
            : null;

    private static IParameterSymbol? MetadataOf(IMethodSymbol method) => method.Parameters.FirstOrDefault(static parameter => parameter.Type.IsMetadata());

    private static MethodDeclarationSyntax Corrected(MethodDeclarationSyntax written, INamedTypeSymbol aggregate, Finding finding, params IParameterSymbol?[] parameters)
    {
        var type = aggregate.ToMinimalDisplayString(finding.Model, written.SpanStart);
        var taken = parameters.Select(static parameter => parameter.Syntax()).OfType<ParameterSyntax>().Select(static parameter => parameter.ByValue()).ToList();
        var corrected = written.Named(DomainSymbols.Apply).Returning(type).Taking(taken);
        return aggregate.IsRecord && finding.Declared<IMethodSymbol>() is { ReturnsVoid: true } ? Mutation.ToExpression(corrected) : corrected;
    }
}
