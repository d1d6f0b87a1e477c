using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Repairs;

/// <summary>A diagnostic and the code it stands in.</summary>
internal sealed record Finding(Document Document, Diagnostic Diagnostic, SemanticModel Model, CancellationToken CancellationToken)
{
    public Compilation Compilation => Model.Compilation;

    /// <summary>The innermost node at the place of the diagnostic.</summary>
    public SyntaxNode Node => Model.SyntaxTree.GetRoot(CancellationToken).FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>Null for a diagnostic without a place in a file that a person can edit.</summary>
    public static async Task<Finding?> OfAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document || document is SourceGeneratedDocument)
            return null;

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is null ? null : new(document, diagnostic, model, cancellationToken);
    }

    /// <summary>What is declared at the place, or the nearest around it of this kind.</summary>
    public TSymbol? Declared<TSymbol>() where TSymbol : class, ISymbol =>
        Node.AncestorsAndSelf().Select(node => Model.GetDeclaredSymbol(node, CancellationToken)).OfType<TSymbol>().FirstOrDefault();

    /// <summary>The node of this kind at the place, or the nearest around it.</summary>
    public TNode? Around<TNode>() where TNode : SyntaxNode => Node.FirstAncestorOrSelf<TNode>();
}
