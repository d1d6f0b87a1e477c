using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Projections;

/// <summary>DEED0533: a row that is changed in place counts as unchanged, and what changed would be lost.</summary>
public sealed class RowChangeTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(System.Guid OrderId, int Count);
        """;

    [Theory]
    [InlineData("Row On(OrderPlaced placed) { {|DEED0533:_count++|}; return this; }")]
    [InlineData("Row On(OrderPlaced placed) { {|DEED0533:_count = placed.Count|}; return this; }")]
    [InlineData("Row On(OrderPlaced placed) { {|DEED0533:Counts.Add(placed.Count)|}; return this; }")]
    [InlineData("Row On(OrderPlaced placed) { Count(placed); return this; } void Count(OrderPlaced placed) => {|DEED0533:_count += placed.Count|};")]
    [InlineData("static Row On(Row? row, Paid paid) { row ??= new(System.Guid.Empty); {|DEED0533:row._count = 1|}; return row; }")]
    public void what_an_on_changes_in_place(string on) => Findings.Of(Row(on), Rest);

    [Theory]
    [InlineData("public int {|DEED0533:Total|} { get; set; }")]
    [InlineData("public int {|DEED0533:Total|} { get; internal set; }")]
    [InlineData("public int {|DEED0533:Total|};")]
    [InlineData("public int Total { get; private set; }")]
    [InlineData("public static int Total { get; set; }")]
    [InlineData("public int Total { get; init; }")]
    public void what_could_be_set_from_elsewhere(string member) => Findings.Of(Row(member), Rest);

    [Theory]
    [InlineData("Row On(OrderPlaced placed) => this with { Counts = [.. Counts, placed.Count] };")]
    [InlineData("Row On(OrderPlaced placed) { var next = this with { Counts = [.. Counts] }; next._count = 1; next.Counts.Add(1); return next; }")]
    [InlineData("static Row On(Row? row, Paid paid) { var next = new Row(System.Guid.Empty); next._count = 1; return next; }")]
    public void a_new_row_may_be_filled(string on) => Findings.Of(Row(on), Rest);

    private static string Row(string members) => $$"""
        [Deeds.Event("order.paid")] public partial record Paid;
        [Deeds.Projection("rows")] public partial record Row([property: System.ComponentModel.DataAnnotations.Key] System.Guid OrderId)
        {
            private int _count;
            public System.Collections.Generic.List<int> Counts { get; init; } = [];
            public int Known => _count;
            static Row On(Deeds.IEvent any, Deeds.EventMetadata metadata) => new(metadata.StreamKey.AsGuid());
            {{members}}
        }
        """;
}
