using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Pages;

internal static partial class Paths
{
    /// <summary>Paths that pages name, in text or in a command, and that are not there; angle brackets stand for a name to choose.</summary>
    public static IEnumerable<Violation> Missing(IEnumerable<CodeFile> pages, IReadOnlyCollection<string> files) =>
        from page in pages
        from path in Path().Matches(page.Text).Select(match => match.Groups[1].Value.TrimEnd('/')).Distinct()
        where !path.Contains('<') && !files.Any(file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal))
        select new Violation(page.Path, $"names {path}", "files that exist", "Correct the path.");

    [GeneratedRegex("(?:`|--project )((?:src|generators|analyzers|tests|samples)/[^`\\s]*)")]
    private static partial Regex Path();
}
