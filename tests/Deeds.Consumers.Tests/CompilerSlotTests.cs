namespace Deeds.Consumers.Tests;

/// <summary>What runs in the compiler travels with the library, as one.</summary>
public sealed class CompilerSlotTests(LocalFeed feed)
{
    private const string Library = "lib/net10.0/Deeds.dll";

    private readonly Package _deeds = feed.Package("Deeds");

    [Fact]
    public void generators_analyzers_and_fixes_lie_in_one_slot() =>
        Assert.Equal(
            ["analyzers/dotnet/cs/Deeds.Analyzers.dll", "analyzers/dotnet/cs/Deeds.CodeFixes.dll", "analyzers/dotnet/cs/Deeds.Generators.dll", "analyzers/dotnet/cs/Deeds.Roslyn.dll"],
            _deeds.CompilerAssemblies);

    [Theory]
    [InlineData("Deeds.Postgres")]
    [InlineData("Deeds.Testing")]
    public void no_other_package_brings_them_a_second_time(string package) => Assert.Empty(feed.Package(package).CompilerAssemblies);

    // The link of a diagnostic is a path that must lead somewhere from the package's root, too.
    [Fact]
    public void every_rule_has_its_page_beside_them()
    {
        Assert.Contains("analyzers/rules/README.md", _deeds.Entries);
        Assert.Superset(PagesOfTheRepository().ToHashSet(), _deeds.Entries.ToHashSet());
    }

    [Fact]
    public void all_have_the_version_of_the_library() =>
        Assert.All(_deeds.CompilerAssemblies, entry => Assert.Equal(_deeds.AssemblyVersion(Library), _deeds.AssemblyVersion(entry)));

    // A compiler refuses what was built against a newer one, with a mere warning.
    [Fact]
    public void all_are_built_against_the_floor() =>
        Assert.All(_deeds.CompilerAssemblies.SelectMany(_deeds.References).Where(OfRoslyn), reference => Assert.EndsWith(" 4.14.0.0", reference, StringComparison.Ordinal));

    [Fact]
    public void only_the_fixes_need_an_editor() =>
        Assert.DoesNotContain(
            _deeds.CompilerAssemblies.Where(entry => !entry.EndsWith("CodeFixes.dll", StringComparison.Ordinal)).SelectMany(_deeds.References),
            reference => reference.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void all_carry_their_symbols() => Assert.All(_deeds.CompilerAssemblies, entry => Assert.True(_deeds.EmbedsSymbols(entry), entry));

    private static bool OfRoslyn(string reference) => reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static IEnumerable<string> PagesOfTheRepository() =>
        Directory.EnumerateFiles(Path.Combine(LocalFeed.Repository, "analyzers", "rules")).Select(page => $"analyzers/rules/{Path.GetFileName(page)}");
}
