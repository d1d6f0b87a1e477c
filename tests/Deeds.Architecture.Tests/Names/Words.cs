using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Names;

internal static partial class Words
{
    /// <summary>The words of a Pascal- or camel-case name, each with a capital: streamKey is Stream and Key.</summary>
    public static IEnumerable<string> Of(string name) =>
        Word().Matches(name).Select(match => char.ToUpperInvariant(match.Value[0]) + match.Value[1..]);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();
}
