using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>The whole store is read in position order, page by page, filtered by names and categories.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class StoreReadingContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public async Task an_empty_store_gives_an_empty_last_page()
    {
        var page = await Store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(10, Cancellation);

        Assert.Empty(page.Events);
        Assert.Equal((Position.Start, true), (page.Through, page.IsLast));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    public async Task every_event_is_read_once_in_position_order(int limit)
    {
        await FillAsync();

        var read = await ReadAllAsync(EventFilter.All, limit: limit);

        Assert.Equal(30, read.Select(stored => stored.EventId).Distinct().Count());
        Assert.Equal(read.OrderBy(stored => stored.Position), read);
    }

    [Fact]
    public async Task names_are_filtered()
    {
        await FillAsync();

        var read = await ReadAllAsync(EventFilter.Named("order.placed", "order.paid"), limit: 4);

        Assert.Equal(20, read.Count);
        Assert.DoesNotContain(read, stored => stored.Name == "order.shipped");
    }

    [Fact]
    public async Task a_category_mixes_its_streams_and_keeps_the_order_of_each()
    {
        await FillAsync();
        await AppendAsync("customer", Expectation.NoStream, Some.Event());
        await AppendAsync("customers-9", Expectation.NoStream, Some.Event());

        var read = await ReadAllAsync(EventFilter.InCategory("customer"), limit: 4);

        Assert.Equal(["customer", "customer-bruno", "customer-helen"], read.Select(stored => stored.Stream.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(read.GroupBy(stored => stored.Stream), stream => Assert.Equal(Enumerable.Range(1, stream.Count()), stream.Select(stored => stored.Version)));
    }

    [Fact]
    public async Task names_and_categories_both_apply()
    {
        await FillAsync();

        var read = await ReadAllAsync(new() { Names = ["order.paid"], Categories = ["customer"] }, limit: 3);

        Assert.Equal(7, read.Count);
        Assert.All(read, stored => Assert.Equal(("order.paid", "customer"), (stored.Name, stored.Stream.Category)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task a_new_reader_goes_on_where_a_page_ended(bool isFiltered)
    {
        await FillAsync();
        var filter = isFiltered ? EventFilter.Named("order.paid") : EventFilter.All;
        var read = new List<StoredEvent>();
        var page = new EventPage([], Position.Start, IsLast: false);
        while (!page.IsLast)
        {
            page = await World.Open().ReadAfter(Position.Parse(page.Through.ToString()), filter).ReadPageAsync(4, Cancellation);
            read.AddRange(page.Events);
        }

        Assert.Equal((await ReadAllAsync(filter)).Select(stored => stored.Position), read.Select(stored => stored.Position));
    }

    [Fact]
    public async Task a_reader_that_reached_the_end_sees_what_comes_later()
    {
        await FillAsync();
        var reader = Store.ReadAfter(Position.Start, EventFilter.Named("late"));
        Assert.True((await reader.ReadPageAsync(cancellationToken: Cancellation)).IsLast);

        var appended = await AppendAsync("order-9", Expectation.NoStream, Some.Event("late"), Some.Event("other"));

        var page = await reader.ReadPageAsync(cancellationToken: Cancellation);
        Assert.Equal([appended.Positions[0]], page.Events.Select(stored => stored.Position));
        Assert.Equal(appended.Positions[1], page.Through);
    }

    [Fact]
    public async Task passing_over_events_moves_on()
    {
        var appended = await AppendAsync("order-1", Expectation.NoStream, Some.Events(20));

        var page = await Store.ReadAfter(Position.Start, EventFilter.Named("nothing")).ReadPageAsync(3, Cancellation);

        Assert.Empty(page.Events);
        Assert.Equal((appended.Positions[^1], true), (page.Through, page.IsLast));
    }

    private async Task FillAsync()
    {
        string[] names = ["order.placed", "order.paid", "order.shipped"];
        string[] streams = ["customer-helen", "customer-bruno", "order-323"];
        for (var i = 0; i < 10; i++)
            await AppendAsync(streams[i % 3], Expectation.Any, [.. names.Select(name => Some.Event(name))]);
    }
}
