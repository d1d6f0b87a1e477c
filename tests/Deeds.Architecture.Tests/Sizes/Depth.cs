using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Sizes;

/// <summary>How deep the branches and loops of a function are nested; else-if is no deeper than its if.</summary>
internal static class Depth
{
    public static int Of(SyntaxNode function) => Deepest(function, 0);

    private static int Deepest(SyntaxNode node, int depth)
    {
        var deepest = depth;
        foreach (var child in node.ChildNodes().Where(child => child is not LocalFunctionStatementSyntax))
            deepest = Math.Max(deepest, Deepest(child, depth + (Nests(child) ? 1 : 0)));
        return deepest;
    }

    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax { Parent: ElseClauseSyntax } => false,
        IfStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax or UsingStatementSyntax => true,
        _ => false,
    };
}
