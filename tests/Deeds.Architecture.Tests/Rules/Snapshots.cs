namespace Deeds.Architecture.Tests.Rules;

internal static class Snapshots
{
    /// <summary>A snapshot is named after the class and method that verify it: Class.method.verified.cs, or Class.method#part.verified.cs.</summary>
    public static IEnumerable<Violation> Orphans(IEnumerable<string> snapshots, IReadOnlyCollection<string> tests) =>
        from path in snapshots
        let test = Path.GetFileName(path).Split(".verified.")[0].Split('#')[0]
        where !tests.Contains(test)
        select new Violation(path, $"no test is called {test}", "every snapshot has its test", "Delete it, or name it after its test.");

    public static IEnumerable<Violation> TooMany(IReadOnlyCollection<string> snapshots) =>
        snapshots.Count <= Budgets.Snapshots
            ? []
            : [new("snapshots", $"{snapshots.Count} files", $"at most {Budgets.Snapshots}", "Assert behaviour instead; nobody reads a bulk accept.")];
}
