namespace Deeds.Roslyn.Testing;

/// <summary>The repository the running tests were built from.</summary>
public static class SourceTree
{
    // What a deterministic build writes in place of the repository's root.
    private const string MappedRoot = "/_/";

    public static string Root { get; } = FindRoot(new(AppContext.BaseDirectory));

    /// <summary>The file behind a path the compiler recorded.</summary>
    public static string Locate(string recorded) =>
        recorded.StartsWith(MappedRoot, StringComparison.Ordinal) ? Path.Combine(Root, recorded[MappedRoot.Length..]) : recorded;

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new HarnessException($"No folder above {AppContext.BaseDirectory} has a global.json; tests run from the repository's output folder."),
        _ when File.Exists(Path.Combine(folder.FullName, "global.json")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
