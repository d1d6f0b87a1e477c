namespace Deeds.Architecture.Tests.Reports;

public sealed class ReportsTests
{
    private static IEnumerable<CodeFile> Runtime => Repository.Code.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    [Fact]
    public void every_name_and_every_log_event_is_in_the_table() => Ratchet.Holds(Reports.Untold(Runtime, Repository.Read(Reports.Page).Text));

    [Fact]
    public void no_id_of_a_log_event_is_used_twice() => Ratchet.Holds(Reports.Doubled(Runtime));

    [Fact]
    public void nothing_is_logged_without_an_id() => Ratchet.Holds(Reports.Unsourced(Runtime));

    [Theory]
    [InlineData("src/Deeds/Telemetry/Names.cs", "public const string Lag = \"deeds.lag\";", "reports `deeds.lag`")]
    [InlineData("src/Deeds/Log.cs", "[LoggerMessage(7, LogLevel.Error, \"no\")]", "reports | 7 | Error |")]
    public void what_nobody_is_told_of_is_found(string path, string code, string fact) => Ratchet.Refuses(Reports.Untold([new(path, code)], "| 7 | Warning |"), path, fact);

    [Fact]
    public void an_id_used_twice_is_found() =>
        Ratchet.Refuses(Reports.Doubled([new("a.cs", "[LoggerMessage(7, LogLevel.Error, \"no\")]"), new("b.cs", "[LoggerMessage(7, LogLevel.Error, \"nor\")]")]), "b.cs", "logs event 7, as a.cs does");

    [Fact]
    public void a_log_without_an_id_is_found() => Ratchet.Refuses(Reports.Unsourced([new("a.cs", "logger.LogError(problem, \"no\");")]), "a.cs", "without an id");
}
