using Deeds.Architecture.Tests.Pages;

namespace Deeds.Architecture.Tests.Rules;

public sealed class SnapshotsTests
{
    private static IReadOnlyList<string> Kept => [.. Repository.Files.Where(path => path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".PublicApi.", StringComparison.Ordinal))];

    [Fact]
    public void every_snapshot_has_its_test() => Ratchet.Holds(Snapshots.Orphans(Kept, [.. TestNames.In(Repository.Code)]));

    [Fact]
    public void snapshots_are_few() => Ratchet.Holds(Snapshots.TooMany(Kept));

    [Fact]
    public void an_orphan_is_found() =>
        Ratchet.Refuses(Snapshots.Orphans(["a/ATests.writes#A.Event.g.verified.cs", "a/ATests.wrote.verified.cs"], ["ATests.writes"]), "a/ATests.wrote.verified.cs", "no test is called ATests.wrote");

    [Fact]
    public void a_flood_is_found() =>
        Ratchet.Refuses(Snapshots.TooMany([.. Enumerable.Range(0, 41).Select(number => $"{number}.verified.cs")]), "snapshots", "41 files");
}
