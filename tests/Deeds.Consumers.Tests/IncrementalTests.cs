namespace Deeds.Consumers.Tests;

/// <summary>Building again after an edit, as an editor or a watcher does.</summary>
public sealed class IncrementalTests(LocalFeed feed)
{
    private string Folder => Path.Combine(feed.Projects, "Incremental");

    private string Compiled => Path.Combine(Folder, "obj", "Release", "net10.0", "Incremental.dll");

    [Fact]
    public async Task a_build_writes_anew_what_was_edited_and_nothing_else()
    {
        Assert.Equal(["note.taken v1", "  text: string", "note.torn v1", "  reason: string"], await BuildAndRunAsync());

        var notes = Path.Combine(Folder, "Notes.cs");
        await File.WriteAllTextAsync(notes, (await File.ReadAllTextAsync(notes, Token)).Replace("(string Text)", "(string Text, int Page)", StringComparison.Ordinal), Token);
        Assert.Equal(["note.taken v1", "  text: string", "  page: int", "note.torn v1", "  reason: string"], await BuildAndRunAsync());

        File.Delete(Path.Combine(Folder, "Removed.cs"));
        Assert.Equal(["note.taken v1", "  text: string", "  page: int"], await BuildAndRunAsync());

        var compiled = File.GetLastWriteTimeUtc(Compiled);
        await BuildAndRunAsync();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(Compiled));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<string[]> BuildAndRunAsync()
    {
        await Dotnet.RunAsync(Folder, "build", "-c", "Release");
        return (await Dotnet.RunAsync(Path.Combine(Folder, "bin", "Release", "net10.0"), "Incremental.dll")).Lines();
    }
}
