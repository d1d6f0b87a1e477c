using Deeds.Postgres.Reading;
using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Reading;

public sealed class PageTests : PostgresTest
{
    private static readonly int[] Sizes = [2, 4_000, 4_096, 4_097, 16_384, 16_385, 100_000];

    [Fact]
    public async Task events_of_any_size_keep_their_bytes_when_later_ones_are_read()
    {
        var events = Enumerable.Range(1, 70).Select(number => Some.Event() with { Data = Json(Sizes[number % Sizes.Length], number), Metadata = Json(90, number) }).ToList();
        await Store.AppendAsync(new StreamAppend("order-1", Expectation.Any, events), Cancellation);
        var reader = Store.ReadAfter(Position.Start, EventFilter.All);

        List<StoredEvent> read = [.. (await reader.ReadPageAsync(30, Cancellation)).Events, .. (await reader.ReadPageAsync(1_000, Cancellation)).Events];

        Assert.Equal(events.Select(@event => @event.Data.ToArray()), read.Select(stored => stored.Data.ToArray()));
        Assert.Equal(events.Select(@event => @event.Metadata.ToArray()), read.Select(stored => stored.MetadataJson.ToArray()));
    }

    [Fact]
    public async Task what_is_read_for_nobody_who_looks_at_metadata_travels_without_it()
    {
        await Store.AppendAsync(new StreamAppend("order-1", Expectation.Any, [Some.Event()]), Cancellation);
        await World.RunAsync("alter table deeds.events rename column metadata to hidden");

        var stored = Assert.Single((await Store.ReadBareAfter(Position.Start, EventFilter.All).ReadPageAsync(1, Cancellation)).Events);
        await World.RunAsync("alter table deeds.events rename column hidden to metadata");

        Assert.Equal(("order-1", true), (stored.Stream.Value, stored.IsBare));
        Assert.Equal("DEED0952", Assert.Throws<DeedsException>(stored.ReadMetadata).Id);
    }

    [Fact]
    public async Task a_page_names_more_streams_than_are_remembered()
    {
        for (var stream = 1; stream <= 5; stream++)
            await AppendAsync($"order-{stream}", 2);
        await using var database = new Database(World.ConnectionString, World.Options);
        var parts = new ReaderParts(database, new(), new(database, most: 3), TimeProvider.System, TimeSpan.Zero);

        for (var time = 0; time < 2; time++)
        {
            var page = await new PostgresReader(parts, Position.Start, new(EventFilter.All)).ReadPageAsync(1_000, Cancellation);
            Assert.Equal([.. Enumerable.Range(1, 5).SelectMany(stream => Enumerable.Repeat($"order-{stream}", 2))], page.Events.Select(stored => stored.Stream.Value));
        }
    }

    [Fact]
    public async Task a_stream_met_before_is_not_asked_for_again()
    {
        await AppendAsync("order-1");
        await Store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(1_000, Cancellation);
        await AppendAsync("order-1");
        await World.RunAsync("alter table deeds.streams rename to hidden");

        var page = await Store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(1, Cancellation);
        await World.RunAsync("alter table deeds.hidden rename to streams");

        Assert.Equal("order-1", Assert.Single(page.Events).Stream.Value);
    }

    private static byte[] Json(int length, int number) => System.Text.Encoding.UTF8.GetBytes(length == 2 ? "{}" : $"{{\"n\":{100 + number},\"fill\":\"{new string('x', length - 19)}\"}}");
}
