using System.Text;

namespace Deeds.Roslyn.Text;

/// <summary>Gives namespaces that a file names often an alias, so that the file is short to read and quick to compile.</summary>
/// <remarks>
/// A name behind <c>::</c> is looked for among aliases only, so no declaration of a user can stand in the way. The aliases are written
/// inside the file's namespace, because at the top they could meet a global one of the same name.
/// </remarks>
public sealed class NamespaceAliases
{
    private const string Global = "global::";
    private const string NamespaceLine = "namespace ";

    private readonly List<(string Alias, string Namespace)> _known =
    [
        ("Json", "Deeds.Serialization"),
        ("Compiler", "System.CodeDom.Compiler"),
        ("System", "System"),
    ];

    /// <summary>Offers an alias; a namespace has one only, and the global one none.</summary>
    public void Offer(string alias, string space)
    {
        if (space.Length > 0 && _known.TrueForAll(known => known.Alias != alias && known.Namespace != space))
            _known.Add((alias, space));
    }

    /// <summary>Writes the file with every alias that makes it shorter.</summary>
    public string Apply(string text)
    {
        var lines = text.Split('\n');
        var place = Array.FindIndex(lines, static line => line.StartsWith(NamespaceLine, StringComparison.Ordinal));
        if (place < 0)
            return text;

        var usings = new List<string>();
        foreach (var (alias, space) in _known.OrderByDescending(static known => known.Namespace.Length))
        {
            var shortened = lines.Select(line => Shorten(line, $"{Global}{space}.", $"{alias}::")).ToArray();
            var directive = $"using {alias} = {Global}{space};";
            if (lines.Sum(static line => line.Length) - shortened.Sum(static line => line.Length) <= directive.Length)
                continue;

            lines = shortened;
            usings.Add(directive);
        }

        return usings.Count == 0 ? text : string.Join("\n", Together(lines, place, usings));
    }

    private static IEnumerable<string> Together(string[] lines, int place, List<string> usings) =>
    [
        .. lines.Take(place + 1),
        "",
        .. usings.OrderBy(static directive => directive, StringComparer.Ordinal),
        .. lines.Skip(place + 1),
    ];

    // What stands in a comment or a literal is text, whatever it looks like.
    private static string Shorten(string line, string qualifier, string alias)
    {
        if (line.IndexOf(qualifier, StringComparison.Ordinal) < 0 || line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            return line;

        var shortened = new StringBuilder(line.Length);
        var isLiteral = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (!isLiteral && string.CompareOrdinal(line, at, qualifier, 0, qualifier.Length) == 0)
            {
                shortened.Append(alias);
                at += qualifier.Length - 1;
                continue;
            }

            if (isLiteral && line[at] == '\\')
                shortened.Append(line[at++]);
            else if (line[at] == '"')
                isLiteral = !isLiteral;

            shortened.Append(line[at]);
        }

        return shortened.ToString();
    }
}
