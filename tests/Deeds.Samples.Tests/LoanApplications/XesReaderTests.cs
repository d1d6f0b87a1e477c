using System.Text;
using LoanApplications.Logs;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class XesReaderTests
{
    private static readonly string[] Path = ["A_SUBMITTED", "W_Nabellen_offertes/START"];

    [Fact]
    public void a_trace_is_read_with_its_entries()
    {
        var trace = Assert.Single(Read(SyntheticLog.TraceOf("7", SyntheticLog.Begin, Path)));

        Assert.Equal(("7", 5_000m), (trace.Id, trace.Amount));
        Assert.Equal([new Entry("A_SUBMITTED", "COMPLETE", SyntheticLog.Begin, null), new("W_Nabellen offertes", "START", SyntheticLog.Begin.AddMinutes(1), "112")], trace.Entries);
    }

    [Fact]
    public void attributes_inside_attributes_belong_to_nobody()
    {
        const string Nested =
            """
            <trace>
              <string key="concept:name" value="7"><string key="concept:name" value="8"/></string>
              <list key="notes"><values><string key="AMOUNT_REQ" value="1"/></values></list>
              <string key="AMOUNT_REQ" value="9"/>
            </trace>
            """;

        var trace = Assert.Single(Read(Nested));

        Assert.Equal(("7", 9m), (trace.Id, trace.Amount));
    }

    [Theory]
    [InlineData("<trace/>", "a trace has no concept:name")]
    [InlineData("""<trace><string key="concept:name" value="7"/></trace>""", "trace 7 has no AMOUNT_REQ")]
    [InlineData("""<trace><string key="concept:name" value="7"/><event/></trace>""", "entry 1 of trace 7 lacks a name")]
    public void what_is_missing_is_named(string trace, string problem) =>
        Assert.Contains(problem, Assert.Throws<LogException>(() => Read(trace)).Message, StringComparison.Ordinal);

    [Fact]
    public void traces_are_read_one_at_a_time()
    {
        var document = SyntheticLog.Document([SyntheticLog.TraceOf("7", SyntheticLog.Begin, Path), "<trace/>"]);
        using var traces = XesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(document))).GetEnumerator();

        Assert.True(traces.MoveNext());
        Assert.Throws<LogException>(() => traces.MoveNext());
    }

    private static List<Trace> Read(string trace) => [.. XesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(SyntheticLog.Document([trace]))))];
}
