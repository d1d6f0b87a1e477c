using System.Reflection;
using Deeds.Consumers.Tests;

[assembly: AssemblyFixture(typeof(LocalFeed))]

namespace Deeds.Consumers.Tests;

/// <summary>The packages as they would be published, in a folder of their own, beside an empty package cache.</summary>
/// <remarks>Third-party packages come from the machine's own cache, so nothing is downloaded twice.</remarks>
public sealed class LocalFeed : IAsyncLifetime
{
    public const string Version = "0.1.0-consumed";
    public const string NextVersion = "0.2.0-consumed";
    public const string NativeVersion = "0.1.0-native";

    public static readonly string Repository = typeof(LocalFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("deeds-consumers-");

    public static IReadOnlyList<string> Packages { get; } = ["Deeds", "Deeds.Postgres", "Deeds.Testing"];

    /// <summary>Where projects are copied to: outside the repository, under a name that is no plain word.</summary>
    public string Projects => Path.Combine(_folder.FullName, "Käufer und Söhne");

    public string Folder => Path.Combine(_folder.FullName, "feed");

    private string Artifacts => Path.Combine(_folder.FullName, "artifacts");

    public async ValueTask InitializeAsync()
    {
        foreach (var package in Packages)
            await PackAsync(package, Folder, Version);

        await PackAsync("Deeds", Folder, Version, $"-p:PackageVersion={NativeVersion}", "-p:LibraryFramework=net9.0");
        await PackAsync("Deeds", Folder, NextVersion);
        Copy(Path.Combine(AppContext.BaseDirectory, "Projects"), Projects);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nuget.config"), Settings());
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Directory.Build.props"), Versions());
    }

    /// <summary>A package as it lies in the feed.</summary>
    internal Package Package(string name, string extension = "nupkg") => new(Path.Combine(Folder, $"{name}.{Version}.{extension}"));

    /// <summary>A package that was built anew from nothing.</summary>
    internal async Task<Package> PackAgainAsync(string package)
    {
        Directory.Delete(Artifacts, recursive: true);
        var folder = Path.Combine(_folder.FullName, "again");
        await PackAsync(package, folder, Version);
        return new(Path.Combine(folder, $"{package}.{Version}.nupkg"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task PackAsync(string package, string folder, string version, params string[] more) => Dotnet.RunAsync(
        Repository,
        ["pack", Path.Combine("src", package), "-c", "Release", "-o", folder, $"-p:Version={version}", $"-p:ArtifactsPath={Artifacts}", "-p:ContinuousIntegrationBuild=true", .. more]);

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string Settings() =>
        $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(_folder.FullName, "packages")}" /></config>
          <fallbackPackageFolders><add key="machine" value="{MachineCache()}" /></fallbackPackageFolders>
          <packageSources><add key="deeds" value="{Folder}" /></packageSources>
        </configuration>
        """;

    private static string Versions() =>
        $"""
        <Project>
          <PropertyGroup>
            <DeedsVersion>{Version}</DeedsVersion>
            <NextVersion>{NextVersion}</NextVersion>
            <NativeVersion>{NativeVersion}</NativeVersion>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    private static string MachineCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
