using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>A rule is a constant, a descriptor of the same name in a table that lists it, and a line of the releases.</summary>
internal static class RuleIds
{
    private const string Releases = "generators/Deeds.Roslyn/AnalyzerReleases.Unshipped.md";

    /// <summary>Constants without a descriptor, and descriptors that are not called like the constant of their id.</summary>
    public static IEnumerable<Violation> Unpaired(IReadOnlyDictionary<string, string> ids, IReadOnlyCollection<(string Name, DiagnosticDescriptor Rule)> declared) =>
        ids.Where(id => declared.All(found => found.Rule.Id != id.Value))
            .Select(id => new Violation(id.Value, $"is the constant {id.Key} and has no descriptor", "one descriptor", "Write its title and message into the table of its room."))
            .Concat(declared.Where(found => ids.GetValueOrDefault(found.Name) != found.Rule.Id)
                .Select(found => new Violation(found.Rule.Id, $"is declared as {found.Name}", "the constant's name", "Call constant and descriptor the same.")));

    public static IEnumerable<Violation> Unlisted(IEnumerable<(string Name, DiagnosticDescriptor Rule)> declared, IReadOnlyCollection<DiagnosticDescriptor> listed) =>
        from found in declared
        where listed.Count(rule => rule.Id == found.Rule.Id) != 1
        select new Violation(found.Rule.Id, $"is listed {listed.Count(rule => rule.Id == found.Rule.Id)} times in All", "once", "List it in All of its table, where analyzers look.");

    /// <summary>Rules whose line in the releases is missing or says something else.</summary>
    public static IEnumerable<Violation> Unreleased(IEnumerable<(string Name, DiagnosticDescriptor Rule)> declared, string releases) =>
        from found in declared
        let line = $"{found.Rule.Id} | {found.Rule.Category} | {found.Rule.DefaultSeverity} | {found.Name}"
        where !releases.Split('\n').Contains(line)
        select new Violation(found.Rule.Id, "has no such line in the releases", line, $"Write that line into {Releases}.");

    public static IEnumerable<Violation> OutOfBlock(IEnumerable<DiagnosticDescriptor> rules) =>
        from rule in rules
        let number = int.Parse(rule.Id.AsSpan(4), null)
        where number % 100 is 0 or > 50 || !Rooms.InBlock(number / 100).Contains(rule.Category)
        select new Violation(rule.Id, $"is of {rule.Category}", $"01 to 50 of the block of {string.Join(" or ", Rooms.InBlock(number / 100))}", "Give it a number of its room.");
}
