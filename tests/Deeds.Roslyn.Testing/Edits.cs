using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing;

/// <summary>Edits a person makes while the generator watches.</summary>
public static class Edits
{
    /// <summary>No edit, in a new compilation.</summary>
    public static CSharpCompilation Nothing(CSharpCompilation compilation) => compilation.Clone();

    /// <summary>A new file that has nothing to do with any declaration.</summary>
    public static CSharpCompilation UnrelatedFile(CSharpCompilation compilation) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Unrelated.cs"));

    /// <summary>A comment above everything: all lines move, nothing changes.</summary>
    public static CSharpCompilation ShiftedLines(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Aggregate(compilation, static (edited, tree) => Rewrite(edited, (CSharpSyntaxTree)tree, "// A new first line.\n" + tree));

    /// <summary>One text replaced by another, wherever it stands.</summary>
    public static Func<CSharpCompilation, CSharpCompilation> Replacing(string old, string replacement) => compilation =>
        compilation.SyntaxTrees.Any(tree => tree.ToString().Contains(old, StringComparison.Ordinal))
            ? compilation.SyntaxTrees.Aggregate(compilation, (edited, tree) => Rewrite(edited, (CSharpSyntaxTree)tree, tree.ToString().Replace(old, replacement, StringComparison.Ordinal)))
            : throw new HarnessException($"No source contains '{old}', so the edit would change nothing.");

    private static CSharpCompilation Rewrite(CSharpCompilation compilation, CSharpSyntaxTree tree, string text) =>
        text == tree.ToString()
            ? compilation
            : compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, tree.Options, tree.FilePath));
}
