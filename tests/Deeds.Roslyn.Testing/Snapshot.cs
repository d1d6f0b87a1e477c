using System.Runtime.CompilerServices;

namespace Deeds.Roslyn.Testing;

/// <summary>Compares text with a file that a person accepted, in Verify's file convention.</summary>
/// <remarks>
/// <c>{TestClass}.{TestMethod}#{Name}.verified.cs</c> in the folder <c>Snapshots</c> beside the test. On a difference a
/// <c>.received.cs</c> is written next to it. <c>SNAPSHOT_ACCEPT=1</c> accepts, except where <c>CI</c> is set.
/// </remarks>
public static class Snapshot
{
    public const string Folder = "Snapshots";

    public static void Matches(string text, string name = "", [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Compare(
            PathOf(testFile, testMethod, name),
            text,
            IsAccepting(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), Environment.GetEnvironmentVariable("CI")));

    /// <summary>Compares with the snapshot of this path without its ending.</summary>
    public static void Compare(string snapshot, string text, bool accept)
    {
        var verified = snapshot + ".verified.cs";
        var received = snapshot + ".received.cs";
        if (accept)
            Write(verified, text);

        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        Write(received, text);
        throw new HarnessException($"{Path.GetFileName(verified)} differs from what was generated; compare it with {received}, and accept with SNAPSHOT_ACCEPT=1.\n{text}");
    }

    public static bool IsAccepting(string? accept, string? ci) => (accept, ci) switch
    {
        ("1", null or "") => true,
        ("1", _) => throw new HarnessException("SNAPSHOT_ACCEPT is set in CI, where nobody looks at what is accepted. Unset it."),
        _ => false,
    };

    private static string PathOf(string testFile, string testMethod, string name)
    {
        var source = SourceTree.Locate(testFile);
        var test = $"{Path.GetFileNameWithoutExtension(source)}.{testMethod}";
        return Path.Combine(Path.GetDirectoryName(source)!, Folder, name.Length > 0 ? $"{test}#{name}" : test);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
