namespace Deeds.Architecture.Tests.Pages;

internal static class Hygiene
{
    private static readonly string[] Allowed = [.. Repository.Words("toplevel.txt")];

    public static IReadOnlyList<string> Places { get; } = [.. Repository.Words("machine.txt").Select(word => word.Replace("·", "", StringComparison.Ordinal))];

    public static IEnumerable<Violation> NamesOfPlaces(IEnumerable<CodeFile> files) =>
        from file in files
        from place in Places
        where file.Text.Contains(place, StringComparison.Ordinal)
        select new Violation(file.Path, $"names '{place}'", "no machine and no package host", "Use a path relative to the repository, or a setting.");

    public static IEnumerable<Violation> StrangersAtTheTop(IEnumerable<string> names) =>
        from name in names.Except(Allowed)
        select new Violation(name, "stands at the top level", "see Words/toplevel.txt", "Move it beside what it describes; working papers are removed.");

    public static IEnumerable<Violation> LongReadme(CodeFile readme)
    {
        var words = readme.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words >= Budgets.ReadmeWords)
            yield return new(readme.Path, $"{words} words", $"fewer than {Budgets.ReadmeWords}", "Link to the page that says more.");
    }
}
