using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Aggregates;

/// <summary>DEED0123: Apply gives a new state, and the one it was given stays as it was.</summary>
public sealed class ApplyChangesStateTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Count, Line Line);
        public sealed class Line { public int Count { get; set; } public System.Collections.Generic.List<int> Parts { get; init; } = []; }
        """;

    [Theory]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:_count = placed.Count|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:_count++|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:Lines.Add(placed.Line)|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:Lines[0].Count = 1|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:Lines[0].Parts.Clear()|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:Numbers[0] = 1|}; return this; }")]
    [InlineData("Order Apply(OrderPlaced placed) { {|DEED0123:System.Array.Sort(Numbers)|}; return this; }")]
    [InlineData("static Order Apply(Order order, OrderPlaced placed) { {|DEED0123:order._count = placed.Count|}; return order; }")]
    public void what_an_apply_changes_in_place(string apply) => Findings.Of(Order(apply), Rest);

    [Theory]
    [InlineData("var lines = Lines; {|DEED0123:lines.Add(placed.Line)|}; return this;")]
    [InlineData("var next = this with { _count = 1 }; {|DEED0123:next.Lines.Add(placed.Line)|}; return next;")]
    [InlineData("foreach (var line in Lines) {|DEED0123:line.Count = 0|}; return this;")]
    [InlineData("{|DEED0123:placed.Line.Count = 1|}; return this;")]
    [InlineData("Lines.ForEach(line => {|DEED0123:Lines.Remove(line)|}); return this;")]
    public void what_is_changed_by_another_name(string body) => Findings.Of(Order($$"""Order Apply(OrderPlaced placed) { {{body}} }"""), Rest);

    [Theory]
    [InlineData("return this with { _count = placed.Count, Lines = [.. Lines, placed.Line] };")]
    [InlineData("var lines = new System.Collections.Generic.List<Line>(Lines); lines.Add(placed.Line); return this with { Lines = lines };")]
    [InlineData("var next = this with { Lines = [.. Lines] }; next.Lines.Add(placed.Line); return next;")]
    [InlineData("var next = this with { }; next._count = 1; return next;")]
    [InlineData("var next = new Order(); next._count = 1; next.Lines.Add(placed.Line); return next;")]
    [InlineData("System.Collections.Generic.List<Line> lines = Lines; lines = [.. lines]; lines.Add(placed.Line); return this with { Lines = lines };")]
    [InlineData("var count = _count; count++; return this with { _count = count };")]
    [InlineData("return this with { Kept = Kept.Add(1) };")]
    public void what_an_apply_makes_anew(string body) => Findings.Of(Order($$"""Order Apply(OrderPlaced placed) { {{body}} }"""), Rest);

    [Theory]
    [InlineData("Count = placed.Count; return this;")]
    [InlineData("{|DEED0123:Lines.Add(placed.Line)|}; return this;")]
    [InlineData("var next = this; {|DEED0123:next.Lines.Add(placed.Line)|}; return next;")]
    public void a_struct_is_a_copy_and_what_it_refers_to_is_not(string body) => Findings.Of(
        $$"""[Deeds.Aggregate("order")] public partial record struct Order(int Count) { public System.Collections.Generic.List<Line> Lines { get; init; } = []; Order Apply(OrderPlaced placed) { {{body}} } }""",
        Rest);

    [Fact]
    public void an_apply_inside_an_event_leaves_the_state_alone_too() => Findings.Of("""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { public System.Collections.Generic.List<int> Lines { get; init; } = []; }
        [Deeds.Event("order.placed")] public partial record OrderPlaced { Order Apply(Order order) { {|DEED0123:order.Lines.Add(1)|}; return order; } }
        """);

    [Theory]
    [InlineData("{|DEED0123:Lines.Add(placed.Line)|}", "'this with { Lines = [.. Lines, …] }'.")]
    [InlineData("{|DEED0123:_count = 1|}", "'this with { _count = … }'.")]
    public void the_message_names_what_to_write(string change, string remedy) =>
        Assert.EndsWith(remedy, Findings.Of(Order($$"""Order Apply(OrderPlaced placed) { {{change}}; return this; }"""), Rest)[0].GetMessage(null), StringComparison.Ordinal);

    private static string Order(string apply) => $$"""
        [Deeds.Aggregate("order")] public partial record Order
        {
            private int _count;
            public System.Collections.Generic.List<Line> Lines { get; init; } = [];
            public int[] Numbers { get; init; } = [];
            public System.Collections.Immutable.ImmutableList<int> Kept { get; init; } = [];
            {{apply}}
        }
        """;
}
