using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Architecture.Tests;

/// <summary>A C# file of the repository, or one made up by a test.</summary>
public sealed class CodeFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> _root = new(() => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path).GetRoot());

    /// <summary>Relative to the root of the repository, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public SyntaxNode Root => _root.Value;

    public string Kind => Path.Split('/')[0];

    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    public bool IsProduct => Kind is "src" or "generators" or "analyzers";

    public int LineCount => Text.Length == 0 ? 0 : Text.Count(character => character == '\n') + (Text.EndsWith('\n') ? 0 : 1);
}
