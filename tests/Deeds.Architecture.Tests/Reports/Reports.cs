using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Reports;

/// <summary>What the library reports to operators, and the page that tells of it.</summary>
internal static partial class Reports
{
    public const string Page = "src/Deeds/README.md";

    public static IEnumerable<Violation> Untold(IEnumerable<CodeFile> code, string page) =>
        from file in code
        from told in Names(file).Concat(LogEvents(file).Select(log => $"| {log.Id} | {log.Level} |"))
        where !page.Contains(told, StringComparison.Ordinal)
        select new Violation(file.Path, $"reports {told}", $"a line in {Page}", "Add it: operators search for it.");

    public static IEnumerable<Violation> Doubled(IEnumerable<CodeFile> code) =>
        from log in code.SelectMany(file => LogEvents(file).Select(log => (file.Path, log.Id)))
        group log.Path by log.Id into same
        where same.Count() > 1
        select new Violation(same.Last(), $"logs event {same.Key}, as {same.First()} does", "one message per id", "Take the next free number of the table.");

    public static IEnumerable<Violation> Unsourced(IEnumerable<CodeFile> code) =>
        from file in code
        where LogCall().IsMatch(file.Text)
        select new Violation(file.Path, "logs without an id", "[LoggerMessage] only", "Add a method to the room's log.");

    private static IEnumerable<string> Names(CodeFile file) =>
        file.Path.StartsWith("src/Deeds/Telemetry/", StringComparison.Ordinal) ? Name().Matches(file.Text).Select(match => $"`{match.Groups[1].Value}`") : [];

    private static IEnumerable<(string Id, string Level)> LogEvents(CodeFile file) =>
        LogEvent().Matches(file.Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("public const string \\w+ = \"([^\"]+)\"")]
    private static partial Regex Name();

    [GeneratedRegex(@"\[LoggerMessage\((\d+), LogLevel\.(\w+),")]
    private static partial Regex LogEvent();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(")]
    private static partial Regex LogCall();
}
