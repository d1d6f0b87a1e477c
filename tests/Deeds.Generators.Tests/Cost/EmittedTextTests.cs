using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Cost;

/// <summary>What is emitted is compiled by everybody on every build, so it has a budget; the numbers may only go down.</summary>
public sealed class EmittedTextTests
{
    private const int MostForARichEvent = 6_000;
    private const int MostPerEventOfALargeModule = 3_800;

    [Fact]
    public void a_rich_event_stays_in_its_budget()
    {
        var without = GeneratorRun.Of(RichEvent.Sibling, RichEvent.Data, RichEvent.Module).Sources;
        var with = GeneratorRun.Of(RichEvent.Declaration, RichEvent.Sibling, RichEvent.Data, RichEvent.Module).Sources;

        var emitted = Characters(with) - Characters(without);

        Assert.True(emitted <= MostForARichEvent, $"OrderPlaced costs {emitted} characters of generated text: {string.Join(", ", with.Where(file => file.Key.Contains("OrderPlaced", StringComparison.Ordinal)).Select(file => $"{file.Key} {file.Value.Length}"))}");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void what_an_event_costs_does_not_grow_with_their_number(int events) =>
        Assert.InRange(new LargeProject(events).Characters / events, 1, MostPerEventOfALargeModule);

    private static int Characters(IReadOnlyDictionary<string, string> sources) => sources.Values.Sum(static text => text.Length);
}
