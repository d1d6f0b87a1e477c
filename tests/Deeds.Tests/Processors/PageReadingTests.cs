using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Tests.Processors;

public sealed class PageReadingTests
{
    private const int PageSize = 2;

    private readonly List<int> _limits = [];

    [Fact]
    public async Task pages_grow_far_behind_and_shrink_near_the_end()
    {
        var reading = new PageReading(new Counted(this, 16), PageSize, int.MaxValue);
        var counts = new List<int>();
        do
            counts.Add(await NextAsync(reading));
        while (counts[^1] > 0);

        Assert.Equal([2, 10, 4, 0], counts);
        Assert.Equal([2, 10, 10, 2], _limits);
    }

    [Fact]
    public async Task who_takes_little_at_once_is_given_every_event_in_order_with_its_own_position()
    {
        var reading = new PageReading(new Counted(this, 7), PageSize, PageSize);
        var pages = new List<EventPage>();
        do
            pages.Add(await reading.NextAsync(default));
        while (!pages[^1].IsLast);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], pages.SelectMany(page => page.Events).Select(stored => stored.Position.ToInt64()));
        Assert.Equal([2, 4, 6, 7], pages.Select(page => page.Through.ToInt64()));
    }

    [Fact]
    public async Task what_was_put_back_is_given_again()
    {
        var reading = new PageReading(new Counted(this, 12), PageSize, int.MaxValue);
        await reading.NextAsync(default);
        await reading.NextAsync(default);

        reading.PutBackAfter(new(9));
        var again = await reading.NextAsync(default);

        Assert.Equal([10, 11, 12], again.Events.Select(stored => stored.Position.ToInt64()));
        Assert.Equal(new Position(12), again.Through);
    }

    [Fact]
    public async Task a_fault_of_reading_ahead_is_told_to_who_asks_for_that_page()
    {
        var reading = new PageReading(new Counted(this, 2) { IsBroken = true }, PageSize, int.MaxValue);

        Assert.Equal(2, await NextAsync(reading));
        await Assert.ThrowsAsync<IOException>(async () => await reading.NextAsync(default));
    }

    [Fact]
    public async Task what_was_appended_after_nothing_was_read_ahead_is_given_at_once()
    {
        var store = new Counted(this, 2);
        var reading = new PageReading(store, PageSize, int.MaxValue);
        await NextAsync(reading);
        await store.NothingFound.Task;

        store.Events = 3;

        Assert.Equal(1, await NextAsync(reading));
        Assert.Equal([2, 10, 10], _limits);
    }

    private static async Task<int> NextAsync(PageReading reading) => (await reading.NextAsync(default)).Events.Count;

    private sealed class Counted(PageReadingTests test, int events) : IStoreReader
    {
        private int _through;

        public TaskCompletionSource NothingFound { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Events { get; set; } = events;

        public bool IsBroken { get; init; }

        public ValueTask<EventPage> ReadPageAsync(int limit = 1_000, CancellationToken cancellationToken = default)
        {
            if (IsBroken && _through == Events)
                throw new IOException("the line is cut");
            test._limits.Add(limit);
            StoredEvent[] page = [.. Enumerable.Range(_through + 1, Math.Min(limit, Events - _through)).Select(At)];
            _through += page.Length;
            if (page.Length == 0)
                NothingFound.TrySetResult();
            return new(new EventPage(page, new(_through), page.Length < limit));
        }

        private static StoredEvent At(int position) => new()
        {
            Stream = "order-1",
            Version = position,
            Position = new(position),
            EventId = Some.Id(),
            Name = "order.placed",
            SchemaVersion = 1,
            RecordedAt = Some.Time,
            Data = default,
            MetadataJson = default,
        };
    }
}
