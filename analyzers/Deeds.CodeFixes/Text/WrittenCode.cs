using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>What a person wrote of a symbol; generated halves are left out, since nobody can edit them.</summary>
internal static class WrittenCode
{
    public static IEnumerable<TypeDeclarationSyntax> WrittenParts(this INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.Written<TypeDeclarationSyntax>(cancellationToken);

    public static IEnumerable<TNode> Written<TNode>(this ISymbol symbol, CancellationToken cancellationToken) where TNode : SyntaxNode =>
        symbol.DeclaringSyntaxReferences
            .Where(static part => !part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(part => part.GetSyntax(cancellationToken))
            .OfType<TNode>();
}
