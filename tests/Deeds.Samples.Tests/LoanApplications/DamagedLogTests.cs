namespace Deeds.Samples.Tests.LoanApplications;

public sealed class DamagedLogTests : IDisposable
{
    private static readonly string[] Begun = ["A_SUBMITTED", "A_PARTLYSUBMITTED"];

    private readonly SyntheticLog _log = new(40);

    public void Dispose() => _log.Dispose();

    [Fact]
    public Task a_missing_file_is_named() => IsRefusedAsync("missing.xes.gz", "missing.xes.gz cannot be opened");

    [Fact]
    public Task a_log_cut_in_half_is_damaged() => IsRefusedAsync(_log.CutInHalf(), "is damaged or no XES log");

    [Fact]
    public Task another_document_is_no_log() => IsRefusedAsync(_log.WriteBeside("other.gz", "<html></html>"), "there is no log element");

    [Fact]
    public Task a_file_that_is_not_gzip_is_refused()
    {
        var path = _log.Path + ".txt";
        File.WriteAllText(path, "1f8b");
        return IsRefusedAsync(path, "is not a gzip file");
    }

    [Fact]
    public Task a_byte_that_changed_on_the_way_is_found()
    {
        var bytes = File.ReadAllBytes(_log.Path);
        bytes[bytes.Length / 2] ^= 0xFF;
        var path = _log.Path + ".changed";
        File.WriteAllBytes(path, bytes);
        return IsRefusedAsync(path, "is damaged or no XES log");
    }

    [Fact]
    public Task an_activity_the_domain_does_not_know_is_named() =>
        IsRefusedAsync(LogOf([.. Begun, "A_FORGOTTEN"]), "Entry 3 of application 7 (A_FORGOTTEN COMPLETE) stands for nothing the domain knows");

    [Fact]
    public Task an_entry_the_rules_refuse_is_named_with_the_rule() =>
        IsRefusedAsync(LogOf([.. Begun, "A_DECLINED", "A_CANCELLED"]), "Entry 4 of application 7 (A_CANCELLED COMPLETE) was not accepted: decided: The application has been decided.");

    private string LogOf(string[] path) => _log.WriteBeside("one.xes.gz", SyntheticLog.Document([SyntheticLog.TraceOf("7", SyntheticLog.Begin, path)]));

    private static async Task IsRefusedAsync(string path, string problem)
    {
        var (exitCode, output, error) = await Called.WithAsync("replay", path);

        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Contains(problem, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
