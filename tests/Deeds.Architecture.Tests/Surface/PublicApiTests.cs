using System.Reflection;

namespace Deeds.Architecture.Tests.Surface;

public sealed class PublicApiTests
{
    private const string Accept = "SNAPSHOT_ACCEPT";

    [Theory]
    [MemberData(nameof(Sold))]
    public void the_public_surface_is_the_approved_one(string package)
    {
        var path = Repository.FullPath($"tests/Deeds.Architecture.Tests/Surface/{package}.PublicApi.verified.txt");
        var now = PublicApi.Of(Assembly.Load(package).GetExportedTypes());
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), $"{Accept} is refused in CI: a person approves the public surface.");
            File.WriteAllText(path, now);
        }
        Ratchet.Holds(SurfaceChange.Between(package, File.Exists(path) ? File.ReadAllText(path) : "", now));
    }

    [Fact]
    public void every_verified_surface_belongs_to_a_package() =>
        Assert.Equal(Packages.Names, Repository.Files.Where(IsSurface).Select(path => Path.GetFileName(path).Replace(".PublicApi.verified.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void a_new_and_a_lost_member_are_found()
    {
        Ratchet.Refuses(SurfaceChange.Between("Deeds", "A\n", "A\nB\n"), "Deeds", "added: B");
        Ratchet.Refuses(SurfaceChange.Between("Deeds", "A\nB\n", "A\n"), "Deeds", "gone: B");
    }

    [Fact]
    public void the_surface_reads_like_code() =>
        Assert.Equal(
            """
            namespace Deeds.Architecture.Tests

              public sealed record Violation
                Violation(string File, string Fact, string Limit, string Remedy)
                string Fact { get; init; }
                string File { get; init; }
                string Limit { get; init; }
                string Remedy { get; init; }

            """,
            PublicApi.Of([typeof(Violation)]));

    public static TheoryData<string> Sold() => [.. Packages.Names];

    private static bool IsSurface(string path) => path.EndsWith(".PublicApi.verified.txt", StringComparison.Ordinal);
}
