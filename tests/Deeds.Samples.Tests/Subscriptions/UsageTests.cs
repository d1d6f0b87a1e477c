namespace Deeds.Samples.Tests.Subscriptions;

public sealed class UsageTests
{
    [Theory]
    [InlineData("'report' is unknown", "report")]
    [InlineData("'--verbose' is unknown", "--verbose")]
    [InlineData("--postgres needs one connection string", "--postgres")]
    [InlineData("--postgres needs one connection string", "--postgres", "")]
    [InlineData("--postgres needs one connection string", "--postgres", "Host=a", "Host=b")]
    [InlineData("'Host=a Host=b' is unknown", "Host=a", "Host=b")]
    [InlineData("This is no connection string", "--postgres", "nonsense")]
    [InlineData("This is no connection string", "Colour=blue")]
    public async Task a_wrong_argument_is_named_on_one_line_with_exit_code_2(string problem, params string[] args)
    {
        var (exitCode, output, error) = await SubscriptionsProgram.RunAsync(args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(problem, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_server_out_of_reach_is_one_line_with_exit_code_1()
    {
        var (exitCode, output, error) = await SubscriptionsProgram.RunAsync("Host=127.0.0.1;Port=1;Username=nobody;Timeout=3");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("the database cannot be used", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
