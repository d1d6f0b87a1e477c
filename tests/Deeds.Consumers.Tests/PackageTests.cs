namespace Deeds.Consumers.Tests;

/// <summary>What a package holds and says of itself.</summary>
public sealed class PackageTests(LocalFeed feed)
{
    public static TheoryData<string> Packages { get; } = [.. LocalFeed.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void a_package_holds_library_documentation_readme_icon_and_licence(string package) =>
        Assert.Superset(
            new HashSet<string> { $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml", "README.md", "icon.png", "LICENSE" },
            feed.Package(package).Entries.ToHashSet());

    [Theory]
    [MemberData(nameof(Packages))]
    public void a_package_describes_itself(string package)
    {
        var opened = feed.Package(package);

        Assert.Equal(("README.md", "icon.png", "MIT"), (opened.Description("readme"), opened.Description("icon"), opened.Description("license")));
        Assert.Contains("event-sourcing", opened.Description("tags"), StringComparison.Ordinal);
        Assert.EndsWith(".", opened.Description("description"), StringComparison.Ordinal);
        Assert.NotEmpty(opened.Description("authors"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void a_package_names_the_commit_its_sources_are_at(string package) =>
        Assert.Matches("^[0-9a-f]{40,64}$", Assert.Single(feed.Package(package).Elements("repository")).Attribute("commit")?.Value ?? "");

    [Theory]
    [MemberData(nameof(Packages))]
    public void a_package_is_no_development_dependency(string package) =>
        Assert.Empty(feed.Package(package).Elements("developmentDependency"));

    [Theory]
    [MemberData(nameof(Packages))]
    public void symbols_beside_the_package_belong_to_its_library(string package) =>
        Assert.Equal(feed.Package(package).SymbolsOf($"lib/net10.0/{package}.dll"), feed.Package(package, "snupkg").Symbols($"lib/net10.0/{package}.pdb"));

    [Theory]
    [MemberData(nameof(Packages))]
    public void nobody_gets_a_compiler_as_a_dependency(string package) =>
        Assert.DoesNotContain(feed.Package(package).Elements("dependency"), dependency => dependency.Attribute("id")!.Value.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Theory]
    [InlineData("Deeds.Postgres")]
    [InlineData("Deeds.Testing")]
    public void a_package_asks_for_the_library_of_its_own_version(string package) =>
        Assert.Equal(LocalFeed.Version, feed.Package(package).Elements("dependency").Single(dependency => dependency.Attribute("id")?.Value == "Deeds").Attribute("version")?.Value);

    [Fact]
    public async Task packing_twice_gives_the_same_bytes()
    {
        var (first, again) = (feed.Package("Deeds"), await feed.PackAgainAsync("Deeds"));

        Assert.Equal(first.Entries, again.Entries);
        Assert.All(first.Entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)), entry => Assert.Equal(first.Bytes(entry), again.Bytes(entry)));
    }
}
