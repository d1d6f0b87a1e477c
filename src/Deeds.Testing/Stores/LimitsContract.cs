using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Bad input is refused with a clear error and leaves nothing behind.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class LimitsContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public async Task the_largest_event_is_stored()
    {
        var largest = Some.EventOfSize(AppendLimits.MaxEventBytes);
        await AppendAsync("order-1", Expectation.NoStream, largest);

        Assert.True(Assert.Single(await ReadAsync("order-1")).Data.Span.SequenceEqual(largest.Data.Span));
    }

    [Fact]
    public async Task the_longest_append_is_stored()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Events(AppendLimits.MaxEvents));

        Assert.Equal(Enumerable.Range(1, AppendLimits.MaxEvents), await VersionsAsync("order-1"));
    }

    [Fact]
    public Task too_many_events_are_refused() => RefusesAsync(Some.Events(AppendLimits.MaxEvents + 1));

    [Fact]
    public Task too_large_an_event_is_refused() => RefusesAsync([Some.Event(), Some.EventOfSize(AppendLimits.MaxEventBytes + 1)]);

    [Fact]
    public Task too_large_an_append_is_refused() => RefusesAsync([.. Enumerable.Range(0, 9).Select(_ => Some.EventOfSize(AppendLimits.MaxEventBytes))]);

    [Fact]
    public Task too_much_metadata_is_refused() =>
        RefusesAsync([Some.Event() with { Metadata = Some.EventOfSize(AppendLimits.MaxMetadataBytes + 1).Data }]);

    [Fact]
    public Task an_append_without_events_is_refused() => RefusesAsync([]);

    [Fact]
    public Task an_event_without_an_id_is_refused() => RefusesAsync([Some.Event() with { EventId = Guid.Empty }]);

    [Fact]
    public Task an_event_without_a_name_is_refused() => RefusesAsync([Some.Event(name: "")]);

    [Fact]
    public async Task one_id_for_two_events_is_refused()
    {
        var twice = Some.Event();

        await RefusesAsync([twice, twice]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"n\":1")]
    public Task data_that_is_no_object_is_refused(string data) => RefusesAsync([Some.Event(data: data)]);

    private async Task RefusesAsync(IReadOnlyList<NewEvent> events)
    {
        var refusal = await Assert.ThrowsAsync<DeedsException>(async () => await Store.AppendAsync(new StreamAppend("order-1", Expectation.Any, events), Cancellation));

        Assert.StartsWith("DEED0802:", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await ReadAllAsync(EventFilter.All));
    }
}
