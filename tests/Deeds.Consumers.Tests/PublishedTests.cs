namespace Deeds.Consumers.Tests;

/// <summary>The same program, trimmed and compiled to native code, without a warning of either tool.</summary>
public sealed class PublishedTests(LocalFeed feed)
{
    private static readonly string[] Told =
    [
        "invalid: Traveller",
        "accepted at 1",
        "accepted at 2",
        "noop: already-there",
        "Ada: Train { To = Oslo, Seat = 12 }, Flight { To = Rome, Cabin = Business }",
        """{"traveller":"Ada","legs":[{"by":"train","seat":12,"to":"Oslo"}],"costs":{"fare":10.50},"buffer":null}""",
        "Train { To = Oslo, Seat = 12 }",
    ];

    [Fact]
    public async Task a_trimmed_application_of_its_own_runs_the_domain() => Assert.Equal(Told, await PublishAsync("Trimmed", "net10.0"));

    // The package is for .NET 10, whose native compiler is not served everywhere; the same sources are compiled for .NET 9 here.
    [Fact]
    public async Task a_native_application_runs_the_domain() => Assert.Equal(Told, await PublishAsync("Native", "net9.0"));

    private async Task<string[]> PublishAsync(string project, string framework)
    {
        var output = await Dotnet.RunAsync(feed.Projects, "publish", project, "-c", "Release");
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        var release = Path.Combine(feed.Projects, project, "bin", "Release", framework);
        var published = Path.Combine(Assert.Single(Directory.GetDirectories(release)), "publish");
        return (await Dotnet.ProgramAsync(published, Path.Combine(published, project))).Lines();
    }
}
