namespace Deeds.Architecture.Tests.Sizes;

internal static class FileSizes
{
    public static IEnumerable<Violation> OverCeiling(IEnumerable<CodeFile> files) =>
        from file in files
        where file.LineCount > Budgets.FileCeiling
        select new Violation(file.Path, $"{file.LineCount} lines", $"at most {Budgets.FileCeiling}", "Give a part of it a name and a file of its own.");

    public static IEnumerable<Violation> OverBudget(IReadOnlyCollection<CodeFile> files)
    {
        var lines = files.Select(file => file.LineCount).ToArray();
        var median = Percentile.Of(lines, 0.5);
        var p95 = Percentile.Of(lines, 0.95);
        if (median > Budgets.FileMedian)
            yield return new("all product files", $"median {median} lines", $"at most {Budgets.FileMedian}", Longest(files));
        if (p95 > Budgets.FileP95)
            yield return new("all product files", $"95th percentile {p95} lines", $"at most {Budgets.FileP95}", Longest(files));
    }

    private static string Longest(IEnumerable<CodeFile> files) =>
        "Split the longest: " + string.Join(", ", files.OrderByDescending(file => file.LineCount).Take(5).Select(file => $"{file.Path} ({file.LineCount})")) + ".";
}
