namespace Deeds.Consumers.Tests;

public sealed class ConsumerTests(LocalFeed feed)
{
    [Fact]
    public async Task a_project_that_references_the_package_builds_and_runs() =>
        Assert.Equal(
            [
                "accepted at 1",
                "invalid: PaymentKey",
                "accepted at 2",
                "noop: already-active",
                "accepted at 3",
                "rejected: cancelled",
                "then Active, now Cancelled",
                "module 3 events, 3 commands",
            ],
            await RunAsync("Direct", "Direct.csproj"));

    [Fact]
    public async Task a_project_that_gets_the_package_through_a_library_builds_and_runs() =>
        Assert.Equal(["True", "True", "3 three"], await RunAsync("ThroughLibrary", "App/App.csproj"));

    private async Task<string[]> RunAsync(string consumer, string project)
    {
        var folder = await feed.CopyAsync(consumer);
        await Dotnet.RunAsync(folder, "build", project, "-c", "Release", $"-p:DeedsVersion={LocalFeed.Version}");
        var output = await Dotnet.RunAsync(folder, "run", "--project", project, "-c", "Release", "--no-build");
        return output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
    }
}
