using System.Text.RegularExpressions;

namespace Deeds.Samples.Tests.Todo;

/// <summary>The script of the sample's page: what it sends with curl, and the answers it promises.</summary>
internal static partial class CurlScript
{
    private static readonly string[] Head =
    [
        "todo=http://localhost:5100",
        """ask() { curl -s -b jar -c jar -w ' %{http_code}\n' -H 'Content-Type: application/json' "$@"; }""",
    ];

    /// <exception cref="FormatException">There is a line this class cannot send.</exception>
    public static IEnumerable<CurlStep> Read(string page)
    {
        var script = page.Split("```sh\n").Select(static block => block.Split("\n```")[0]).Single(static block => block.StartsWith(Head[0], StringComparison.Ordinal));
        var lines = script.Split('\n').Where(static line => line.Length > 0).ToList();
        Assert.Equal(Head, lines.Take(Head.Length));
        return lines.Skip(Head.Length).Chunk(2).Select(static pair => Step(pair[0], pair.ElementAtOrDefault(1) ?? ""));
    }

    private static CurlStep Step(string line, string answer) =>
        Ask().Match(line) is { Success: true } ask && answer.StartsWith("# ", StringComparison.Ordinal)
            ? new(ask.Groups["method"] is { Success: true } method ? method.Value : "GET", ask.Groups["path"].Value, answer[2..])
            {
                Body = ask.Groups["body"] is { Success: true } body ? body.Value : null,
            }
            : throw new FormatException($"The script has a line that the test cannot send, or one without an answer below: {line}");

    [GeneratedRegex("""^ask (?:-X (?<method>POST|PUT) )?\$todo(?<path>/\S+)(?: -d '(?<body>[^']*)')?$""")]
    private static partial Regex Ask();
}
