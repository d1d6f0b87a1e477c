using Deeds.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Turns a body that sets members of an aggregate into an expression that gives its next state.</summary>
internal static class Mutation
{
    /// <summary>The method with <c>=> this with { … }</c> for its assignments; as it is where its body does anything else.</summary>
    public static MethodDeclarationSyntax ToExpression(MethodDeclarationSyntax method)
    {
        var steps = Steps(method).Select(Assignment).ToList();
        if (steps.Count == 0 || steps.Contains(null) || ReadsWhatItSets(steps!))
            return method;

        var members = string.Join(", ", steps.Select(static step => $"{step!.Value.Name} = {step.Value.Value.WithoutTrivia()}"));
        var body = SyntaxFactory.ArrowExpressionClause(SyntaxFactory.ParseExpression($"this with {{ {members} }}"))
            .WithArrowToken(Modifiers.Spaced(SyntaxKind.EqualsGreaterThanToken));
        var parameters = method.ParameterList.WithTrailingTrivia(SyntaxFactory.Space);
        return method
            .WithBody(null)
            .WithParameterList(parameters)
            .WithExpressionBody(body)
            .WithSemicolonToken(SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, method.GetTrailingTrivia()));
    }

    private static IEnumerable<SyntaxNode?> Steps(MethodDeclarationSyntax method) => method switch
    {
        { Body: { } block } => block.Statements.Select(static statement => (statement as ExpressionStatementSyntax)?.Expression),
        { ExpressionBody: { } arrow } => [arrow.Expression],
        _ => [],
    };

    private static (string Name, ExpressionSyntax Value)? Assignment(SyntaxNode? step) => step switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } set => (name.ToString(), set.Right),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member } set => (member.Name.ToString(), set.Right),
        _ => null,
    };

    // One after the other is not the same as all at once when a later value is made of an earlier member.
    private static bool ReadsWhatItSets(List<(string Name, ExpressionSyntax Value)?> steps) =>
        steps.Select((step, at) => steps.Skip(at + 1).Any(later => Mentions(later!.Value.Value, step!.Value.Name))).Contains(true);

    private static bool Mentions(ExpressionSyntax value, string name) =>
        value.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
}
