namespace Deeds.Consumers.Tests;

/// <summary>All projects of the matrix, restored and built by one command, after the package that stands between was packed.</summary>
public sealed class BuiltConsumers(LocalFeed feed) : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await Dotnet.RunAsync(feed.Projects, "pack", Path.Combine("SecondPackage", "Shelf"), "-c", "Release", "-o", feed.Folder);
        await Dotnet.RunAsync(feed.Projects, "build", "Consumers.sln", "-c", "Release");
    }

    /// <summary>What a built project prints, line by line.</summary>
    public async Task<string[]> RunAsync(string project, string? assembly = null)
    {
        var folder = Path.Combine(feed.Projects, project, "bin", "Release", "net10.0");
        return (await Dotnet.RunAsync(folder, $"{assembly ?? Path.GetFileName(project)}.dll")).Lines();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
