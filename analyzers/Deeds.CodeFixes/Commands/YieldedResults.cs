using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Commands;

/// <summary>Rewrites <c>yield return new ValidationResult(message, [nameof(Field)]);</c> as <c>errors.Add(nameof(Field), message);</c>.</summary>
internal sealed class YieldedResults : CSharpSyntaxRewriter
{
    private const string WholeCommand = "\"\"";

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node)
    {
        if (node.Expression is null)
            return SyntaxFactory.ParseStatement("return;").WithTriviaFrom(node);

        return node.Expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } arguments, Initializer: null }
            && Field(arguments.Skip(1).FirstOrDefault()?.Expression) is { } field
            ? SyntaxFactory.ParseStatement($"errors.Add({field}, {arguments[0]});").WithTriviaFrom(node)
            : node;
    }

    /// <summary>The only field that a result names; none is the command as a whole, and several have no single place.</summary>
    private static string? Field(ExpressionSyntax? names) => names switch
    {
        null => WholeCommand,
        CollectionExpressionSyntax { Elements: [ExpressionElementSyntax only] } => only.Expression.ToString(),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only.ToString(),
        ArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => only.ToString(),
        _ => null,
    };
}
