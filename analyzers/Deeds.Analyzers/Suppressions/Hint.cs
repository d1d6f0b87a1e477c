using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Suppressions;

/// <summary>Reads what a hint of somebody else's analyzer is about.</summary>
internal static class Hint
{
    /// <summary>The method or parameter the hint stands at; null when it stands at anything else.</summary>
    public static ISymbol? Subject(SuppressionAnalysisContext context, Diagnostic hint)
    {
        if (hint.Location.SourceTree is not { } tree)
            return null;

        var node = tree.GetRoot(context.CancellationToken).FindNode(hint.Location.SourceSpan);
        return context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken);
    }
}
