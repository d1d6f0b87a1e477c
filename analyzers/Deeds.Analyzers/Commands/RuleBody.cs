using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Analyzers.Commands;

/// <summary>What a rule asks, in a form that can be compared.</summary>
/// <param name="Rule">The rule's method.</param>
/// <param name="IsNoop">Whether it is asked among the noop rules.</param>
/// <param name="Constant">What it answers always: true, false, or null for no event; nothing when it depends.</param>
/// <param name="Condition">The condition's text, whatever its parameter is called and without what turns it around.</param>
/// <param name="IsOpposite">Whether the condition is turned around.</param>
internal sealed record RuleBody(IMethodSymbol Rule, bool IsNoop, Optional<object?> Constant, string Condition, bool IsOpposite)
{
    /// <summary>Reads a rule that is one expression; null for anything longer.</summary>
    public static RuleBody? Of(IMethodSymbol rule, bool isNoop, IEnumerable<IOperation> blocks)
    {
        var answer = blocks.OfType<IBlockOperation>().SelectMany(static block => block.Operations).ToList();
        if (answer is not [IReturnOperation { ReturnedValue: { } value }])
            return null;

        var (condition, isOpposite) = Straight(value.Syntax);
        return new(rule, isNoop, ConstantOf(value), TextOf(condition, rule), isOpposite);
    }

    private static Optional<object?> ConstantOf(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => value.ConstantValue,
        IConversionOperation conversion => ConstantOf(conversion.Operand),
        _ => default,
    };

    /// <summary>Takes a condition apart into what it asks and whether it asks for the opposite.</summary>
    private static (SyntaxNode Condition, bool IsOpposite) Straight(SyntaxNode condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Straight(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Turned(Straight(not.Operand)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal =>
            (SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, unequal.Left, unequal.Right), true),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } matching => (matching.WithPattern(not.Pattern), true),
        _ => (condition, false),
    };

    private static (SyntaxNode Condition, bool IsOpposite) Turned((SyntaxNode Condition, bool IsOpposite) straight) => (straight.Condition, !straight.IsOpposite);

    private static string TextOf(SyntaxNode condition, IMethodSymbol rule)
    {
        var state = rule.Parameters.FirstOrDefault()?.Name;
        return string.Join(" ", condition.DescendantTokens().Select(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == state ? "§" : token.Text));
    }
}
