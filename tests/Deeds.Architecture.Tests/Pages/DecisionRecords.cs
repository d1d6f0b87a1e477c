using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Pages;

internal static partial class DecisionRecords
{
    private static readonly string[] Parts = ["## Question", "## Chosen", "## Rejected", "## What would change our mind"];

    public static IEnumerable<Violation> Incomplete(IEnumerable<CodeFile> records, IReadOnlyCollection<string> tests) =>
        records.SelectMany(record => Length(record).Concat(Missing(record)).Concat(Unguarded(record, tests)));

    /// <summary>Records that share a number, or whose heading has another one than their file.</summary>
    public static IEnumerable<Violation> Misnumbered(IEnumerable<CodeFile> records) =>
        from number in records.GroupBy(record => Path.GetFileName(record.Path).Split('-')[0])
        from record in number
        where number.Count() > 1 || !record.Text.StartsWith($"# {number.Key.TrimStart('0')}. ", StringComparison.Ordinal)
        select new Violation(record.Path, $"number {number.Key} is doubtful", "one record a number, the same in file and heading", "Take the next free number.");

    private static IEnumerable<Violation> Length(CodeFile record)
    {
        if (record.LineCount > Budgets.DecisionLines)
            yield return new(record.Path, $"{record.LineCount} lines", $"at most {Budgets.DecisionLines}", "Keep the choice and its reason; drop the story.");
    }

    private static IEnumerable<Violation> Missing(CodeFile record) =>
        from part in Parts
        where !record.Text.Contains($"\n{part}\n", StringComparison.Ordinal)
        select new Violation(record.Path, $"has no '{part}'", "the form of a record", "Add the part; one sentence may do.");

    private static IEnumerable<Violation> Unguarded(CodeFile record, IReadOnlyCollection<string> tests)
    {
        var guards = record.Text.Split('\n').Where(line => line.StartsWith("Guarded by:", StringComparison.Ordinal)).SelectMany(line => Code().Matches(line)).Select(match => match.Groups[1].Value).ToArray();
        if (guards.Length == 0)
            yield return new(record.Path, "names no test", "a line 'Guarded by: `Class.test`'", "Name the test that would go red.");
        foreach (var guard in guards.Where(guard => !tests.Contains(guard)))
            yield return new(record.Path, $"is guarded by {guard}, which does not exist", "tests that exist", "Correct the name, or write the test.");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
