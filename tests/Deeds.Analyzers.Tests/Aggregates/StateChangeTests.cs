using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Aggregates;

/// <summary>DEED0121, DEED0122: state changes by events only.</summary>
public sealed class StateChangeTests
{
    private const string Placed = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Count);
        """;

    [Theory]
    [InlineData("public int {|DEED0121:Count|} { get; set; }")]
    [InlineData("public int {|DEED0121:Count|} { get; internal set; }")]
    [InlineData("protected int {|DEED0121:Count|} { get; set; }")]
    [InlineData("public int {|DEED0121:Count|};")]
    [InlineData("public int Count { get; init; }")]
    [InlineData("public int Count { get; private set; }")]
    [InlineData("public int Count => 1;")]
    [InlineData("public readonly int Count;")]
    [InlineData("public static int Made { get; set; }")]
    public void what_can_be_set_from_outside(string member) => Findings.Of(Order(member), Placed);

    [Fact]
    public void a_struct_that_can_be_set_is_a_copy() => Findings.Of(
        """[Deeds.Aggregate("order")] public partial record struct Order { public int Count { get; set; } Order Apply(OrderPlaced placed) { Count = placed.Count; return this; } }""", Placed);

    [Theory]
    [InlineData("public void Ship() => {|DEED0122:_count = 1|};")]
    [InlineData("public void Ship() => {|DEED0122:_count++|};")]
    [InlineData("public void Ship() => {|DEED0122:_count += 2|};")]
    [InlineData("public void Ship() => {|DEED0122:{|DEED0122:(_count, _other) = (1, 2)|}|};")]
    [InlineData("public void Ship() => {|DEED0122:Lines.Add(1)|};")]
    [InlineData("public void Ship() => Lines?{|DEED0122:.Clear()|};")]
    [InlineData("public void Ship() => {|DEED0122:Lines[0] = 2|};")]
    [InlineData("public int Cached => {|DEED0122:_other ??= 1|};")]
    [InlineData("public static void Ship(Order order) => {|DEED0122:order._count = 1|};")]
    [InlineData("public static void Ship(Order order) { order = new() { Lines = [1] }; }")]
    [InlineData("public Order Shipped() => this with { Lines = [.. Lines, 1] };")]
    [InlineData("public int[] Sorted() { var lines = new System.Collections.Generic.List<int>(Lines); lines.Sort(); return [.. lines]; }")]
    [InlineData("public Order() { _count = 1; Lines.Add(1); }")]
    public void what_changes_outside_of_apply(string member) => Findings.Of(Order($"private int _count; private int? _other; {member}"), Placed);

    [Fact]
    public void a_command_that_changes_the_state_it_decides_on() => Findings.Of(
        Order(""),
        Placed,
        """[Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId) { OrderPlaced Decide(Order order) { {|DEED0122:order.Lines.Add(1)|}; return new(1); } }""");

    [Fact]
    public void the_messages_name_what_to_write()
    {
        Assert.EndsWith("Write 'int? Count { get; init; }'.", Findings.Of(Order("public int? {|DEED0121:Count|} { get; set; }"), Placed)[0].GetMessage(null), StringComparison.Ordinal);
        Assert.StartsWith("'Order.Ship' changes 'Lines' of 'Order' outside of Apply", Findings.Of(Order("void Ship() => {|DEED0122:Lines.Clear()|};"), Placed)[0].GetMessage(null), StringComparison.Ordinal);
    }

    private static string Order(string member) =>
        $$"""[Deeds.Aggregate("order")] public partial record Order { public System.Collections.Generic.List<int> Lines { get; init; } = []; Order Apply(OrderPlaced placed) => this; {{member}} }""";
}
