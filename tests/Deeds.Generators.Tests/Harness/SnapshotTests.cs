using System.Reflection;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Harness;

public sealed class SnapshotTests
{
    // Nobody reviews a hundred snapshots: one typical case per feature, the rest is compiled and run.
    private const int Budget = 12;

    private static string ProjectFolder => Path.Combine(SourceTree.Root, "tests", "Deeds.Generators.Tests");

    private static string[] Snapshots => Directory.GetFiles(ProjectFolder, "*.verified.cs", SearchOption.AllDirectories);

    [Fact]
    public void every_snapshot_belongs_to_a_test()
    {
        var tests = typeof(SnapshotTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public))
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ToHashSet();

        Assert.DoesNotContain(Snapshots, path => !tests.Contains(TestOf(path)));
    }

    [Fact]
    public void snapshots_stay_few() => Assert.True(Snapshots.Length <= Budget, $"{Snapshots.Length} snapshots, at most {Budget} are wanted.");

    [Fact]
    public void a_difference_is_found_and_the_same_text_is_not()
    {
        var folder = Directory.CreateTempSubdirectory();
        var snapshot = Path.Combine(folder.FullName, "Snapshots", "Test");

        Assert.Throws<HarnessException>(() => Snapshot.Compare(snapshot, "one", accept: false));
        Snapshot.Compare(snapshot, "one", accept: true);
        Snapshot.Compare(snapshot, "one", accept: false);
        Assert.Throws<HarnessException>(() => Snapshot.Compare(snapshot, "two", accept: false));

        Assert.Equal(["Test.received.cs", "Test.verified.cs"], folder.GetFiles("*", SearchOption.AllDirectories).Select(static file => file.Name).Order());
        folder.Delete(recursive: true);
    }

    [Fact]
    public void nothing_is_accepted_in_ci()
    {
        Assert.True(Snapshot.IsAccepting("1", null));
        Assert.False(Snapshot.IsAccepting(null, "true"));
        Assert.Throws<HarnessException>(() => Snapshot.IsAccepting("1", "true"));
    }

    private static string TestOf(string snapshot) => Path.GetFileName(snapshot).Split('#')[0].Replace(".verified.cs", "", StringComparison.Ordinal);
}
