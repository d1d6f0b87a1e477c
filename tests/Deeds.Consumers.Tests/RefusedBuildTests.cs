namespace Deeds.Consumers.Tests;

/// <summary>What cannot work does not compile, and the build says why.</summary>
public sealed class RefusedBuildTests(LocalFeed feed)
{
    [Fact]
    public async Task builds_that_cannot_work_name_the_rule_and_the_remedy()
    {
        var folder = Path.Combine(feed.Projects, "Refused");
        var kept = Directory.CreateDirectory(Path.Combine(folder, "TwoGenerators", "Kept"));
        await File.WriteAllBytesAsync(Path.Combine(kept.FullName, "Deeds.Generators.dll"), feed.Package("Deeds").Bytes("analyzers/dotnet/cs/Deeds.Generators.dll"), TestContext.Current.CancellationToken);

        var output = await Dotnet.FailAsync(folder, "build", "Refused.slnx", "-c", "Release");

        Assert.Contains("error DEED0041: WithoutGenerator references Deeds, but Deeds.Generators is not among the compiler's analyzers", output, StringComparison.Ordinal);
        Assert.Contains("error DEED0042: TwoGenerators is compiled by 2 generators of Deeds", output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(13,31): error DEED0005: 'BoxOpened' has type parameters", output, StringComparison.Ordinal);
    }
}
