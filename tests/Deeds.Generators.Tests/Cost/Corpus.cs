namespace Deeds.Generators.Tests.Cost;

/// <summary>A module of any size: a file per event, and an aggregate with a command for every ten of them.</summary>
internal static class Corpus
{
    private const int EventsPerAggregate = 10;

    public static string[] Of(int events) =>
    [
        "namespace Shop; [Deeds.Module] public static partial class ShopModule;",
        .. Enumerable.Range(0, events).Select(Event),
        .. Enumerable.Range(0, events / EventsPerAggregate).Select(Aggregate),
    ];

    private static string Event(int number) => $$"""
        namespace Shop;

        [Deeds.Event("event.happened_{{number}}")]
        public partial record Happened{{number}}(System.Guid Id, string Text);
        """;

    private static string Aggregate(int number) => $$"""
        namespace Shop;

        [Deeds.Aggregate("aggregate-{{number}}")]
        public partial record Aggregate{{number}}
        {
            public int Count { get; init; }

            {{string.Join("\n    ", Enumerable.Range(number * EventsPerAggregate, EventsPerAggregate).Select(of => $"Aggregate{number} Apply(Happened{of} happened) => this with {{ Count = Count + 1 }};"))}}
        }

        [Deeds.Command(Creates = true)]
        public partial record Begin{{number}}(System.Guid Id, string Text)
        {
            Happened{{number * EventsPerAggregate}} Decide(Aggregate{{number}} aggregate) => new(Id, Text);
        }
        """;
}
