using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.CodeFixes.Text;

/// <summary>How the file around a declaration is laid out, so that what is typed looks like what is there.</summary>
internal sealed record Layout(string NewLine, string Indentation)
{
    private const string Step = "    ";

    /// <summary>The indentation of members.</summary>
    public string Inner => Indentation + (Indentation.Length > 0 && Indentation[0] == '\t' ? "\t" : Step);

    public SyntaxTrivia LineEnd => SyntaxFactory.EndOfLine(NewLine);

    public static Layout Of(SyntaxNode node)
    {
        var end = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var before = node.GetLeadingTrivia().LastOrDefault();
        return new(
            end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() : "\n",
            before.IsKind(SyntaxKind.WhitespaceTrivia) ? before.ToString() : "");
    }

    /// <summary>Text of several lines, each but the first indented as a member.</summary>
    public string Indented(string text) => text.Replace("\n", NewLine + Inner);

    public static bool EndsLine(SyntaxTriviaList trivia) => trivia.Any(static one => one.IsKind(SyntaxKind.EndOfLineTrivia));
}
