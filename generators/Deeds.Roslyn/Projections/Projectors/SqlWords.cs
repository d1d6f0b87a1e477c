using System.Text.RegularExpressions;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>Splits SQL into statements, and these into words; what stands in comments and texts is none.</summary>
internal static class SqlWords
{
    // Comments, texts with quotes and with dollars; then words, names in quotes, and every other character by itself.
    private static readonly Regex Part = new(
        """(?<passed>--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|(?<tag>\$\w*\$).*?\k<tag>)|(?<word>[\w$]+|"(?:[^"]|"")*"|\S)""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static IEnumerable<IReadOnlyList<string>> StatementsOf(string script)
    {
        var statement = new List<string>();
        foreach (var word in Part.Matches(script).Cast<Match>().Select(static match => match.Groups["word"]).Where(static word => word.Success))
        {
            if (word.Value != ";")
            {
                statement.Add(word.Value);
                continue;
            }

            if (statement.Count > 0)
                yield return statement;
            statement = [];
        }

        if (statement.Count > 0)
            yield return statement;
    }
}
