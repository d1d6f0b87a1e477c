using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Repairs;

/// <summary>Tries a change before it is offered.</summary>
internal static class Trial
{
    private const string NullableRules = "CS86";

    /// <summary>Whether the file has no error, and no doubt about null, that it does not have already.</summary>
    public static bool Compiles(this Finding finding, SyntaxNode node, SyntaxNode changed)
    {
        var tree = node.SyntaxTree;
        var trial = tree.WithRootAndOptions(tree.GetRoot(finding.CancellationToken).ReplaceNode(node, changed), tree.Options);
        var before = Faults(finding.Compilation, tree, finding.CancellationToken);
        return Faults(finding.Compilation.ReplaceSyntaxTree(tree, trial), trial, finding.CancellationToken).IsSubsetOf(before);
    }

    private static HashSet<string> Faults(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken) =>
        [.. compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Where(IsFault).Select(static found => $"{found.Id} {found.GetMessage()}")];

    private static bool IsFault(Diagnostic found) =>
        found.Severity is DiagnosticSeverity.Error
        || (found.Severity is DiagnosticSeverity.Warning && found.Id.StartsWith(NullableRules, StringComparison.Ordinal));
}
