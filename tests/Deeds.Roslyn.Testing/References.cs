using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>What a consumer's project references: the framework and Deeds. Read once per process.</summary>
public static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. PlatformAssemblies().Where(IsSeenByConsumers).Select(static path => MetadataReference.CreateFromFile(path))];

    private static string[] PlatformAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static bool IsSeenByConsumers(string path) => Path.GetFileNameWithoutExtension(path) switch
    {
        "Deeds" or "mscorlib" or "netstandard" => true,
        var name => name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal),
    };
}
