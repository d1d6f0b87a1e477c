using System.IO.Compression;

namespace Deeds.Consumers.Tests;

public sealed class PackageTests(LocalFeed feed)
{
    [Fact]
    public void the_generators_travel_beside_the_library_in_one_slot() =>
        Assert.Equal(
            ["analyzers/dotnet/cs/Deeds.Analyzers.dll", "analyzers/dotnet/cs/Deeds.CodeFixes.dll", "analyzers/dotnet/cs/Deeds.Generators.dll", "analyzers/dotnet/cs/Deeds.Roslyn.dll"],
            Entries("Deeds", "nupkg").Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Deeds")]
    [InlineData("Deeds.Postgres")]
    [InlineData("Deeds.Testing")]
    public void a_package_holds_library_documentation_readme_and_licence(string package)
    {
        var entries = Entries(package, "nupkg");
        Assert.Superset(new HashSet<string> { $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml", "README.md", "LICENSE" }, entries.ToHashSet());
        Assert.Contains($"lib/net10.0/{package}.pdb", Entries(package, "snupkg"));
    }

    [Theory]
    [InlineData("Deeds")]
    [InlineData("Deeds.Postgres")]
    [InlineData("Deeds.Testing")]
    public void a_package_is_no_development_dependency(string package) =>
        Assert.DoesNotContain("developmentDependency", Nuspec(package), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void the_store_asks_for_the_library_of_its_own_version() =>
        Assert.Contains($"<dependency id=\"Deeds\" version=\"{LocalFeed.Version}\"", Nuspec("Deeds.Postgres"), StringComparison.Ordinal);

    [Fact]
    public async Task packing_twice_gives_the_same_bytes()
    {
        var again = await feed.PackAgainAsync("Deeds");
        foreach (var assembly in Entries("Deeds", "nupkg").Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)))
            Assert.Equal(Bytes(feed.Folder, assembly), Bytes(again, assembly));
    }

    private static byte[] Bytes(string folder, string entry)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(folder, $"Deeds.{LocalFeed.Version}.nupkg"));
        using var content = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private string Nuspec(string package)
    {
        using var archive = Open(package, "nupkg");
        using var reader = new StreamReader(archive.GetEntry($"{package}.nuspec")!.Open());
        return reader.ReadToEnd();
    }

    private string[] Entries(string package, string extension)
    {
        using var archive = Open(package, extension);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private ZipArchive Open(string package, string extension) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{package}.{LocalFeed.Version}.{extension}"));
}
