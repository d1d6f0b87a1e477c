using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Rewrites how a property is set.</summary>
internal static class Accessors
{
    /// <summary>The property with an init accessor that everybody may use, in place of whatever sets it now; null where nothing does.</summary>
    public static PropertyDeclarationSyntax? WithInit(this PropertyDeclarationSyntax property)
    {
        var accessor = property.AccessorList?.Accessors.FirstOrDefault(static one => one.Keyword.Kind() is SyntaxKind.SetKeyword or SyntaxKind.InitKeyword);
        return accessor is null
            ? null
            : property.ReplaceNode(accessor, SyntaxFactory.AccessorDeclaration(SyntaxKind.InitAccessorDeclaration, accessor.AttributeLists, default, accessor.Body, accessor.ExpressionBody)
                .WithSemicolonToken(accessor.SemicolonToken)
                .WithTriviaFrom(accessor));
    }
}
