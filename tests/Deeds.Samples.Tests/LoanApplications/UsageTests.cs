namespace Deeds.Samples.Tests.LoanApplications;

public sealed class UsageTests
{
    [Theory]
    [InlineData("say what to do")]
    [InlineData("'tell' is unknown", "tell")]
    [InlineData("name the FILE", "replay")]
    [InlineData("'b.gz' is one file too many", "replay", "a.gz", "b.gz")]
    [InlineData("'--speed' is unknown", "replay", "a.gz", "--speed", "9")]
    [InlineData("'--at' is unknown", "import", "a.gz", "--at", "2012-01-01")]
    [InlineData("--callers needs a number", "replay", "a.gz", "--callers", "0")]
    [InlineData("--callers needs a number", "replay", "a.gz", "--callers")]
    [InlineData("--postgres needs a connection string", "replay", "a.gz", "--postgres", "")]
    [InlineData("--postgres needs a connection string", "replay", "a.gz", "--postgres")]
    [InlineData("status needs --at", "status", "a.gz")]
    [InlineData("--at needs a time", "status", "a.gz", "--at", "yesterday")]
    [InlineData("status needs the log's FILE", "status", "--at", "2012-01-01")]
    [InlineData("report needs the log's FILE", "report")]
    [InlineData("not both", "report", "a.gz", "--postgres", "Host=localhost")]
    [InlineData("'--callers' is unknown", "report", "a.gz", "--callers", "2")]
    [InlineData("--postgres needs a connection string", "report", "--postgres", "nonsense")]
    [InlineData("rebuild needs a projection", "rebuild", "--postgres", "Host=localhost")]
    [InlineData("rebuild needs --postgres", "rebuild", "offers-per-application")]
    [InlineData("'offers' is one projection too many", "rebuild", "workload", "offers", "--postgres", "Host=localhost")]
    [InlineData("'--abort' is unknown", "report", "--abort", "--postgres", "Host=localhost")]
    [InlineData("not both", "status", "a.gz", "--at", "2012-01-01", "--postgres", "Host=localhost")]
    public async Task a_wrong_argument_is_named_on_one_line_with_exit_code_2(string problem, params string[] args)
    {
        var (exitCode, output, error) = await Called.WithAsync(args);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains(problem, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_process_itself_ends_with_the_exit_code()
    {
        Assert.Equal(2, (await LoanProgram.RunAsync("report")).ExitCode);
        Assert.Equal(1, (await LoanProgram.RunAsync("replay", "missing.xes.gz")).ExitCode);
        Assert.Equal(0, (await LoanProgram.RunAsync("--help")).ExitCode);
    }
}
