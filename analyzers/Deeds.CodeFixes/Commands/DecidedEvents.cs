using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Commands;

/// <summary>Guesses which events a Decide gives whose return type does not say so: by its return type, then by its body.</summary>
internal static class DecidedEvents
{
    private static readonly string[] Tasks = ["System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask`1"];

    public static IEnumerable<MethodDeclarationSyntax> Candidates(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding)
    {
        var task = method.ReturnType is INamedTypeSymbol { Arity: 1 } outer && Tasks.Contains(outer.FullMetadataName()) ? outer : null;
        var returned = task?.TypeArguments[0] ?? method.ReturnType;
        string Named(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(finding.Model, written.SpanStart);
        string InTask(string type) => task is null ? type : $"{written.ReturnType.ToString().Split('<')[0]}<{type}>";

        var named = StoredTypes.Within(returned).Where(static type => type.IsEvent()).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        if (named is [var only])
            yield return written.Returning(InTask(Named(only)));

        var yields = Yielded(written).ToList();
        var given = (yields.Count > 0 ? yields : Given(written)).Select(value => finding.Model.GetTypeInfo(value, finding.CancellationToken).Type).ToList();
        if (given.Count == 0 || !given.All(static type => type is not null && type.IsEvent()))
            given = [.. named];

        var events = $"Events<{string.Join(", ", given.Select(type => Named(type!)).Distinct())}>";
        if (yields.Count > 0 && given.Count > 0)
            yield return AsCollection(written, yields).Returning(events);
        else if (given.Count > 0)
            yield return written.Returning(InTask(events));
        if (given is [{ } single] && yields.Count == 0)
            yield return written.Returning(InTask(Named(single)));
    }

    private static IEnumerable<ExpressionSyntax> Given(MethodDeclarationSyntax written) =>
        Results(written).SelectMany(static result => result is CollectionExpressionSyntax list ? list.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression) : [result]);

    private static IEnumerable<ExpressionSyntax> Results(MethodDeclarationSyntax written) =>
        written.ExpressionBody is { } arrow
            ? [arrow.Expression]
            : written.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>();

    private static IEnumerable<ExpressionSyntax> Yielded(MethodDeclarationSyntax written) =>
        written.Body is { } body && body.Statements.All(static statement => statement is YieldStatementSyntax { Expression: not null })
            ? body.Statements.Select(static statement => ((YieldStatementSyntax)statement).Expression!)
            : [];

    private static MethodDeclarationSyntax AsCollection(MethodDeclarationSyntax written, IEnumerable<ExpressionSyntax> values) => written
        .WithBody(null)
        .WithParameterList(written.ParameterList.WithTrailingTrivia(SyntaxFactory.Space))
        .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(
            Modifiers.Spaced(SyntaxKind.EqualsGreaterThanToken),
            SyntaxFactory.ParseExpression($"[{string.Join(", ", values.Select(static value => value.WithoutTrivia()))}]", options: (CSharpParseOptions)written.SyntaxTree.Options)))
        .WithSemicolonToken(SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, written.GetTrailingTrivia()));
}
