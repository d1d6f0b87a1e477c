using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Names;

/// <summary>One word per idea, in public names, in messages and on pages.</summary>
internal static class Vocabulary
{
    private static readonly Entry[] Entries = [.. Repository.Words("vocabulary.txt").Select(Entry.Parse)];

    /// <summary>Names as file and name, so that a test can make some up.</summary>
    public static IEnumerable<Violation> InNames(IEnumerable<(string Where, string Name, bool IsType)> names) =>
        from name in names
        from entry in Entries
        where entry.Scope == "name" || (entry.Scope == "type" && name.IsType)
        where Words.Of(name.Name).Contains(entry.Never)
        select new Violation(name.Where, $"the name {name.Name}", $"never {entry.Never}", $"Say {entry.Say}.");

    public static IEnumerable<Violation> InTexts(IEnumerable<CodeFile> pages) =>
        from page in pages
        from entry in Entries
        where entry.Scope == "text" && Regex.IsMatch(page.Text, $@"\b{Regex.Escape(entry.Never)}s?\b", RegexOptions.IgnoreCase)
        select new Violation(page.Path, $"'{entry.Never}'", "one word per idea", $"Say {entry.Say}.");

    private sealed record Entry(string Scope, string Never, string Say)
    {
        public static Entry Parse(string line) => line.Split('|', StringSplitOptions.TrimEntries) is [var scope, var never, var say]
            ? new(scope, never, say)
            : throw new FormatException($"Words/vocabulary.txt: '{line}' is not 'scope | never | say'.");
    }
}
