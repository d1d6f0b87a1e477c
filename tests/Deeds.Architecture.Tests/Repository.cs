namespace Deeds.Architecture.Tests;

/// <summary>The files of this repository as they lie on disk, without what .gitignore leaves out.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly string[] CodeFolders = ["src", "generators", "analyzers", "tests", "samples"];
    private static readonly string[] TextExtensions = [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".sql", ".editorconfig", ".globalconfig", ".gitignore", ".gitattributes", ""];
    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(() => [.. FilesUnder(Root).Order(StringComparer.Ordinal)]);
    private static readonly Lazy<IReadOnlyList<CodeFile>> AllCode = new(() => [.. Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(Read)]);

    private static readonly Lazy<HashSet<string>> Ignored =
        new(() => [.. File.ReadLines(FullPath(".gitignore")).Where(line => line.Length > 0 && !line.Contains('*')).Select(line => line.TrimEnd('/'))]);

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    public static IReadOnlyList<CodeFile> Code => AllCode.Value;

    public static IEnumerable<CodeFile> Product => Code.Where(file => file.IsProduct);

    /// <summary>What packages bring into the builds of their users.</summary>
    public static IEnumerable<CodeFile> BuildFiles => Files.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".targets", StringComparison.Ordinal)).Select(Read);

    /// <summary>The projects of the house: one folder each. The consumers deeper down are built from packages, outside.</summary>
    public static IEnumerable<string> Projects => Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) && path.Count(character => character == '/') == 2);

    public static IEnumerable<CodeFile> Texts => Files.Where(path => TextExtensions.Contains(Path.GetExtension(path))).Select(Read);

    /// <summary>Every Markdown page.</summary>
    public static IEnumerable<CodeFile> Pages => Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(Read);

    public static CodeFile Read(string path) => new(path, File.ReadAllText(FullPath(path)));

    public static string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Names at the top, without what .gitignore leaves out.</summary>
    public static IEnumerable<string> TopLevel() => new DirectoryInfo(Root).EnumerateFileSystemInfos().Where(IsOurs).Select(entry => entry.Name);

    /// <summary>Lines of a word list beside the tests, without comments.</summary>
    public static IEnumerable<string> Words(string list) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Words", list)).Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static IEnumerable<string> FilesUnder(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsOurs))
        {
            if (entry is FileInfo)
                yield return Path.GetRelativePath(Root, entry.FullName).Replace('\\', '/');
            else if (folder != Root || CodeFolders.Contains(entry.Name) || entry.Name == ".ci")
                foreach (var file in FilesUnder(entry.FullName))
                    yield return file;
        }
    }

    private static bool IsOurs(FileSystemInfo entry) => entry.Name is not ".git" && !entry.Name.Contains(".received.", StringComparison.Ordinal) && !Ignored.Value.Contains(entry.Name);

    // The path the compiler saw is mapped away in a continuous-integration build, so the output folder is the place to start from.
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Framework.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Framework.sln; run the tests from a build of the repository.");
    }
}
