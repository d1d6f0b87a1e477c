using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Aggregates;

/// <summary>DEED0120: the same events give the same state, on every machine and in every year.</summary>
public sealed class PureApplyTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Lines, System.DateTimeOffset At);
        public static class Settings
        {
            public static int Limit;
            public static readonly int Least = 1;
            public const int Most = 9;
            public static readonly System.Collections.Generic.List<int> Seen = [];
            public static string Name { get; set; } = "";
            public static string Fixed { get; } = "";
        }
        public sealed class Steady : System.Random;
        """;

    [Theory]
    [InlineData("System.DateTimeOffset.UtcNow", "reads the clock with 'DateTimeOffset.UtcNow'")]
    [InlineData("System.DateTime.Today", "reads the clock")]
    [InlineData("System.TimeProvider.System.GetUtcNow()", "reads the clock with 'TimeProvider.GetUtcNow'")]
    [InlineData("System.Environment.TickCount64", "reads the clock")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew()", "reads the clock")]
    [InlineData("System.Guid.NewGuid()", "leaves it to chance with 'Guid.NewGuid'")]
    [InlineData("System.Guid.CreateVersion7()", "leaves it to chance")]
    [InlineData("System.Random.Shared.Next()", "leaves it to chance")]
    [InlineData("new Steady()", "leaves it to chance with 'new Steady'")]
    [InlineData("\"text\".GetHashCode()", "leaves it to chance")]
    [InlineData("System.Environment.MachineName", "depends on the machine")]
    [InlineData("System.TimeZoneInfo.Local", "depends on the machine")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture", "depends on the machine")]
    [InlineData("System.IO.File.ReadAllText(\"rates\")", "reaches outside the program")]
    [InlineData("new System.IO.FileStream(\"rates\", System.IO.FileMode.Open)", "reaches outside the program")]
    [InlineData("new System.Net.Http.HttpClient()", "reaches outside the program")]
    [InlineData("System.Threading.Tasks.Task.Run(() => 1)", "waits or works with threads")]
    [InlineData("Settings.Limit", "depends on static state that changes with 'Settings.Limit'")]
    [InlineData("Settings.Name", "depends on static state that changes")]
    public void an_apply_that_asks_more_than_state_and_event(string asked, string said) =>
        Assert.Contains(said, Findings.Of(Order($"{{|DEED0120:{asked}|}}"), Rest)[0].GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("placed.At.UtcDateTime")]
    [InlineData("System.DateTimeOffset.MinValue")]
    [InlineData("System.Guid.Empty")]
    [InlineData("System.Environment.NewLine")]
    [InlineData("System.Math.Max(placed.Lines, 1)")]
    [InlineData("System.IO.Path.Combine(\"a\", \"b\")")]
    [InlineData("Settings.Least + Settings.Most")]
    [InlineData("Settings.Fixed")]
    [InlineData("Settings.Seen.Count")]
    [InlineData("nameof(System.DateTime.UtcNow)")]
    [InlineData("System.Threading.CancellationToken.None")]
    public void an_apply_that_asks_state_and_event_only(string asked) => Findings.Of(Order(asked), Rest);

    [Theory]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0120:Settings.Limit|} = 1; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0120:Settings.Seen.Add(1)|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0120:Settings.Seen[0] = 1|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0120:System.Console.WriteLine(placed)|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { string Now() => {|DEED0120:System.DateTime.Now|}.ToString(); return this with { Seen = Now() }; }")]
    [InlineData("static Order Apply(Order order, OrderPlaced placed) => order with { Seen = {|DEED0120:System.DateTime.Now|} };")]
    [InlineData("Order Apply(OrderPlaced placed, Deeds.EventMetadata metadata) => this with { Seen = metadata.RecordedAt };")]
    public void what_stands_in_an_apply(string apply) =>
        Findings.Of($$"""[Deeds.Aggregate("order")] public partial record Order { public object? Seen { get; init; } {{apply}} }""", Rest);

    [Fact]
    public void what_an_apply_calls_in_its_type_is_read_too()
    {
        var said = Findings.Of("""
            [Deeds.Aggregate("order")] public partial record Order
            {
                public object? Seen { get; init; }
                Order Apply(OrderPlaced placed) => Stamped();
                Order Stamped() => this with { Seen = Stamp };
                private static object Stamp => {|DEED0120:System.DateTime.UtcNow|};
                public static System.TimeSpan AgeOf(System.DateTime then) => System.DateTime.UtcNow - then;
            }
            """, Rest);
        Assert.Equal("'Apply' of 'Order' reads the clock with 'DateTime.UtcNow', and it runs again whenever the stream is read. Take 'EventMetadata metadata' as the last parameter and use metadata.RecordedAt, or put the time into the event in Decide.", said[0].GetMessage(null));
    }

    [Theory]
    [InlineData("public System.DateTime Since { get; init; } = {|DEED0120:System.DateTime.UtcNow|};")]
    [InlineData("private readonly System.DateTime _since = {|DEED0120:System.DateTime.UtcNow|}; public System.DateTime Since => _since;")]
    [InlineData("public System.DateTime Since { get; init; } public static Order Initial => new() { Since = {|DEED0120:System.DateTime.UtcNow|} };")]
    [InlineData("public static Order Initial { get; } = new() { Since = {|DEED0120:System.DateTime.UtcNow|} }; public System.DateTime Since { get; init; }")]
    [InlineData("public Order() => Since = {|DEED0120:System.DateTime.UtcNow|}; public System.DateTime Since { get; init; }")]
    public void the_state_a_stream_begins_with_is_read_too(string member)
    {
        var said = Findings.Of($$"""[Deeds.Aggregate("order")] public partial record Order { {{member}} Order Apply(OrderPlaced placed) => this; }""", Rest);
        Assert.StartsWith("'Initial' of 'Order' reads the clock", said[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void an_apply_inside_an_event_is_read_too() => Findings.Of("""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { public System.DateTime At { get; init; } }
        [Deeds.Event("order.placed")] public partial record OrderPlaced { Order Apply(Order order) => order with { At = {|DEED0120:System.DateTime.Now|} }; }
        """);

    [Fact]
    public void a_decide_may_ask_the_clock() => Findings.Of("""
        [Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId) { OrderPlaced Decide(Order order, System.TimeProvider clock) => new(1, clock.GetUtcNow()); }
        """, Order("placed.Lines"), Rest);

    private static string Order(string seen) =>
        $$"""[Deeds.Aggregate("order")] public partial record Order { public object? Seen { get; init; } Order Apply(OrderPlaced placed) => this with { Seen = {{seen}} }; }""";
}
