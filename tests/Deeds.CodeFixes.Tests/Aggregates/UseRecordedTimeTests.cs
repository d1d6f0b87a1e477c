using Deeds.CodeFixes.Aggregates;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Aggregates;

public sealed class UseRecordedTimeTests
{
    private static readonly CodeFixRun Run = new(new UseRecordedTime())
    {
        Beside = ["using Deeds; namespace Shop; [Module] public static partial class M; [Event(\"placed\")] public partial record Placed(int Lines); [Event(\"paid\")] public partial record Paid;"],
    };

    [Theory]
    [InlineData("Order Apply(Placed placed) => this with { At = DateTimeOffset.UtcNow };", "Order Apply(Placed placed, EventMetadata metadata) => this with { At = metadata.RecordedAt };")]
    [InlineData("Order Apply(Placed placed, EventMetadata known) => this with { At = System.DateTimeOffset.Now };", "Order Apply(Placed placed, EventMetadata known) => this with { At = known.RecordedAt };")]
    [InlineData("Order Apply(Placed placed) => this with { At = DateTime.UtcNow.AddDays(placed.Lines), Until = DateTimeOffset.UtcNow };", "Order Apply(Placed placed, EventMetadata metadata) => this with { At = metadata.RecordedAt.UtcDateTime.AddDays(placed.Lines), Until = metadata.RecordedAt };")]
    [InlineData("static Order Apply(Order order, Placed placed) => order with { At = DateTimeOffset.UtcNow };", "static Order Apply(Order order, Placed placed, EventMetadata metadata) => order with { At = metadata.RecordedAt };")]
    public Task the_clock_in_an_apply(string before, string after) => Run.Turns(Order("Order", before), Order("Order", after));

    [Theory]
    [InlineData("Order Apply(Placed placed) => this with { At = DateTime.Today };")]
    [InlineData("Order Apply(Placed placed) => this with { At = new(Random.Shared.Next(), TimeSpan.Zero) };")]
    public async Task nothing_is_offered_for_what_no_event_knows(string apply) => Assert.Empty(await Run.Titles(Order("Order", apply)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Order("Order", "Order Apply(Placed placed) => this with { At = DateTimeOffset.UtcNow };\n    Order Apply(Paid paid) => this with { At = DateTimeOffset.UtcNow };"), Order("Parcel", "Parcel Apply(Placed placed) => this with { At = DateTimeOffset.UtcNow };")],
        [Order("Order", "Order Apply(Placed placed, EventMetadata metadata) => this with { At = metadata.RecordedAt };\n    Order Apply(Paid paid, EventMetadata metadata) => this with { At = metadata.RecordedAt };"), Order("Parcel", "Parcel Apply(Placed placed, EventMetadata metadata) => this with { At = metadata.RecordedAt };")]);

    private static string Order(string name, string applies) => "using System;\n" + $$"""
        [Aggregate("{{name}}")]
        public partial record {{name}}
        {
            public DateTimeOffset At { get; init; }
            public DateTimeOffset? Until { get; init; }

            {{applies}}
        }

        """.InShop();
}
