using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Events are found by their ids, from the moment their append returned.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class LookupContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public async Task known_ids_are_found_in_position_order_and_unknown_ones_left_out()
    {
        var (first, second, third) = (Some.Event(), Some.Event(), Some.Event());
        await AppendAsync("order-2", Expectation.NoStream, first, third);
        await AppendAsync("order-1", Expectation.NoStream, second);

        var found = await Store.FindAsync([second.EventId, Some.Id(), third.EventId, third.EventId], Cancellation);

        Assert.Equal([third.EventId, second.EventId], found.Select(stored => stored.EventId));
        Assert.Equal(["order-2", "order-1"], found.Select(stored => stored.Stream.Value));
        Assert.Equal([2, 1], found.Select(stored => stored.Version));
    }

    [Fact]
    public async Task no_ids_find_nothing() => Assert.Empty(await Store.FindAsync([], Cancellation));
}
