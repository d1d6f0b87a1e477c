using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.Roslyn.Testing;

/// <summary>Source with places marked where a diagnostic is expected: <c>{|DEED0201:Placed|}</c>; marks may nest.</summary>
/// <param name="Code">The source without the marks.</param>
/// <param name="Expected">The marked places.</param>
public sealed record Markup(string Code, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    private const string Closing = "|}";
    private const string Opening = "{|";

    public static Markup Parse(string marked)
    {
        var code = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<ExpectedDiagnostic>();

        for (var at = 0; at < marked.Length;)
        {
            if (IdAt(marked, at) is { } id)
            {
                open.Push((id, code.Length));
                at += Opening.Length + id.Length + 1;
            }
            else if (open.Count > 0 && Starts(marked, at, Closing))
            {
                var (closed, start) = open.Pop();
                expected.Add(new(closed, TextSpan.FromBounds(start, code.Length)));
                at += Closing.Length;
            }
            else
            {
                code.Append(marked[at++]);
            }
        }

        return open.Count == 0
            ? new(code.ToString(), expected)
            : throw new HarnessException($"The mark of {open.Peek().Id} is not closed with {Closing}.");
    }

    /// <summary>The id of a mark that opens here; braces and bars that open no mark stay source.</summary>
    private static string? IdAt(string marked, int at)
    {
        if (!Starts(marked, at, Opening))
            return null;

        var colon = marked.IndexOf(':', at);
        var id = colon < 0 ? "" : marked[(at + Opening.Length)..colon];
        return id.Length > 0 && id.All(char.IsAsciiLetterOrDigit) ? id : null;
    }

    private static bool Starts(string marked, int at, string mark) => string.CompareOrdinal(marked, at, mark, 0, mark.Length) == 0;
}
