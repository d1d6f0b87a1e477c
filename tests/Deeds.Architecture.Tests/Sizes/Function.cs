using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Sizes;

/// <summary>A method, constructor, operator, accessor with a body, or local function.</summary>
public sealed record Function(string File, string Name, int Lines, int Statements, int Nesting, int Parameters, bool IsTest)
{
    public static IEnumerable<Function> In(CodeFile file) =>
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax { Body: not null }
        select new Function(file.Path, NameOf(node), LinesOf(node), StatementsOf(node), Depth.Of(node), ParametersOf(node), IsTestMethod(node));

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        AccessorDeclarationSyntax accessor => accessor.Keyword.ValueText,
        _ => "operator",
    };

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int StatementsOf(SyntaxNode node) =>
        node.DescendantNodes().Count(descendant => descendant is StatementSyntax and not BlockSyntax and not LocalFunctionStatementSyntax);

    // A constructor takes what its type is made of; a token is no parameter of the idea.
    private static int ParametersOf(SyntaxNode node)
    {
        var list = node switch
        {
            MethodDeclarationSyntax method => method.ParameterList,
            LocalFunctionStatementSyntax local => local.ParameterList,
            _ => null,
        };
        return list?.Parameters.Count(parameter => parameter.Type?.ToString() != nameof(CancellationToken)) ?? 0;
    }

    private static bool IsTestMethod(SyntaxNode node) =>
        node is MethodDeclarationSyntax method &&
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");
}
