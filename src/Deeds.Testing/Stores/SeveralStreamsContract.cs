using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>An append to several streams is all or nothing.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class SeveralStreamsContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public async Task every_stream_gets_its_events()
    {
        await AppendAsync("service-1", Expectation.NoStream, Some.Events(2));

        var result = await Store.AppendAsync([new("service-1", Expectation.Exactly(2), Some.Events(1)), new("buyer-1", Expectation.NoStream, Some.Events(2))], Cancellation);

        var appended = Assert.IsType<AppendResult.Appended>(result);
        Assert.Equal([("service-1", 3, 3), ("buyer-1", 1, 2)], appended.Streams.Select(stream => (stream.Stream.Value, stream.FirstVersion, stream.Version)));
        Assert.Equal([1, 2, 3], await VersionsAsync("service-1"));
        Assert.Equal([1, 2], await VersionsAsync("buyer-1"));
        Assert.Equal((await ReadAllAsync(EventFilter.All)).Max(stored => stored.Position), appended.Position);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task one_refused_stream_refuses_them_all(int wrong)
    {
        StreamId[] streams = ["c-1", "a-1", "b-1"];
        StreamAppend[] appends = [.. streams.Select((stream, i) => new StreamAppend(stream, i == wrong ? Expectation.Exactly(5) : Expectation.NoStream, Some.Events(1)))];

        var result = await Store.AppendAsync(appends, Cancellation);

        Assert.Equal(new AppendResult.Refused(streams[wrong], Expectation.Exactly(5), 0), result);
        Assert.Empty(await ReadAllAsync(EventFilter.All));
        Assert.Equal(1, (await AppendAsync(streams[(wrong + 1) % 3], Expectation.NoStream, Some.Event())).Version);
    }

    [Fact]
    public async Task the_first_refused_stream_in_the_order_asked_is_named()
    {
        var result = await Store.AppendAsync([new("c-1", Expectation.Exactly(5), Some.Events(1)), new("a-1", Expectation.Exists, Some.Events(1))], Cancellation);

        Assert.Equal(new AppendResult.Refused("c-1", Expectation.Exactly(5), 0), result);
    }

    [Fact]
    public async Task one_known_event_id_stores_nothing()
    {
        var known = Some.Event();
        await AppendAsync("order-1", Expectation.NoStream, known);

        var result = await Store.AppendAsync([new("a-1", Expectation.NoStream, Some.Events(1)), new("b-1", Expectation.Any, [known])], Cancellation);

        Assert.Equal([known.EventId], Assert.IsType<AppendResult.Duplicate>(result).EventIds);
        Assert.Single(await ReadAllAsync(EventFilter.All));
    }

    [Fact]
    public async Task a_stream_named_twice_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<DeedsException>(async () =>
            await Store.AppendAsync([new("a-1", Expectation.Any, Some.Events(1)), new("a-1", Expectation.Any, Some.Events(1))], Cancellation));

        Assert.StartsWith("DEED0802:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task callers_who_name_the_streams_in_opposite_orders_do_not_block_one_another()
    {
        await Rounds.AtOnceAsync(8, async caller =>
        {
            var (first, second) = caller % 2 == 0 ? ("a-1", "b-1") : ("b-1", "a-1");
            for (var i = 0; i < 20; i++)
                Assert.IsType<AppendResult.Appended>(await Store.AppendAsync([new(first, Expectation.Any, Some.Events(1)), new(second, Expectation.Any, Some.Events(1))], Cancellation));
        });

        Assert.Equal(Enumerable.Range(1, 160), await VersionsAsync("a-1"));
        Assert.Equal(Enumerable.Range(1, 160), await VersionsAsync("b-1"));
    }
}
