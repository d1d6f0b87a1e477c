using System.Text;
using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>What is appended is what is read.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class AppendingContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public async Task events_are_read_back_as_they_were_appended()
    {
        var events = Some.Events(3);
        var appended = await AppendAsync("order-1", Expectation.NoStream, events);

        var read = await ReadAsync("order-1");

        Assert.Equal(events.Select(@event => @event.EventId), read.Select(stored => stored.EventId));
        Assert.Equal(events.Select(@event => @event.Data.ToArray()), read.Select(stored => stored.Data.ToArray()));
        Assert.Equal([1, 2, 3], read.Select(stored => stored.Version));
        Assert.Equal(appended.Positions, read.Select(stored => stored.Position));
        Assert.All(read, stored => Assert.Equal(new("order-1"), stored.Stream));
    }

    [Fact]
    public async Task an_append_answers_with_versions_and_ascending_positions()
    {
        var first = await AppendAsync("order-1", Expectation.NoStream, Some.Events(3));
        var second = await AppendAsync("order-1", Expectation.Exactly(3), Some.Events(2));

        Assert.Equal((1, 3, 4, 5), (first.FirstVersion, first.Version, second.FirstVersion, second.Version));
        Position[] positions = [.. first.Positions, .. second.Positions];
        Assert.Equal(positions.Distinct().Order(), positions);
        Assert.True(positions[0] > Position.Start);
    }

    [Fact]
    public async Task a_stream_that_does_not_exist_has_no_events() => Assert.Empty(await ReadAsync("order-1"));

    [Fact]
    public async Task name_and_shape_and_metadata_are_kept()
    {
        var appended = Some.Event("order.placed") with { SchemaVersion = 7, Metadata = "{\"actor\": \"me\"}"u8.ToArray() };
        await AppendAsync("order-1", Expectation.NoStream, appended);

        var stored = Assert.Single(await ReadAsync("order-1"));

        Assert.Equal(("order.placed", 7), (stored.Name, stored.SchemaVersion));
        Assert.Equal("{\"actor\": \"me\"}"u8, stored.MetadataJson.Span);
        Assert.Equal("me", stored.ReadMetadata().Actor);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"b":1,"a":2,"b":3}""")]
    [InlineData("{ \"spaced\" :\t1.50 ,\n\"e\" : 1e3 }")]
    [InlineData("""{"text":"\u00e9 é 😀 \ud83d\ude00 \" \\ \/"}""")]
    [InlineData("""{"nested":{"list":[null,true,false,[]]}}""")]
    public async Task json_is_kept_byte_for_byte(string json)
    {
        var appended = Some.Event(data: json) with { Metadata = Encoding.UTF8.GetBytes(json) };
        await AppendAsync("order-1", Expectation.NoStream, appended);

        var stored = Assert.Single(await ReadAsync("order-1"));

        Assert.Equal(json, Encoding.UTF8.GetString(stored.Data.Span));
        Assert.Equal(json, Encoding.UTF8.GetString(stored.MetadataJson.Span));
    }

    [Fact]
    public async Task an_event_without_metadata_has_none()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());

        Assert.True(Assert.Single(await ReadAsync("order-1")).MetadataJson.IsEmpty);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-3)]
    public async Task times_are_kept_in_utc_to_the_microsecond(int ticks)
    {
        var time = new DateTimeOffset(1969, 7, 20, 22, 17, 40, TimeSpan.FromHours(2)).AddMicroseconds(123_456).AddTicks(ticks);
        await AppendAsync("order-1", Expectation.NoStream, Some.Event() with { RecordedAt = time });

        var kept = Assert.Single(await ReadAsync("order-1")).RecordedAt;

        Assert.Equal(TimeSpan.Zero, kept.Offset);
        Assert.Equal(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, kept.UtcTicks);
    }

    [Fact]
    public async Task changing_the_bytes_after_the_append_changes_nothing_stored()
    {
        var bytes = "{\"n\":1}"u8.ToArray();
        await AppendAsync("order-1", Expectation.NoStream, Some.Event() with { Data = bytes });

        bytes.AsSpan().Fill((byte)'x');

        var stored = Assert.Single(await ReadAsync("order-1"));
        Assert.Equal("{\"n\":1}"u8, stored.Data.Span);
    }

    [Theory]
    [InlineData("sales-report-2022")]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("käse-größe 100 %_\\")]
    [InlineData("o'brien-\"quoted\"; drop table events")]
    [InlineData("😀-1")]
    public async Task any_text_names_a_stream(string name)
    {
        await AppendAsync(name, Expectation.NoStream, Some.Event());

        var stored = Assert.Single(await ReadAllAsync(EventFilter.All));
        Assert.Equal(name, stored.Stream.Value);
        Assert.Equal(stored, Assert.Single(await ReadAsync(name)), (one, other) => one.EventId == other.EventId);
    }

    [Fact]
    public async Task names_that_look_alike_are_different_streams()
    {
        string[] names = ["order-1", "Order-1", "order-1 ", "order-10", "order", "ordér-1", "orde\u0301r-1", new('x', StreamId.MaxBytes)];
        foreach (var name in names)
            await AppendAsync(name, Expectation.NoStream, Some.Event());

        foreach (var name in names)
            Assert.Equal([1], await VersionsAsync(name));
    }

    [Fact]
    public async Task what_one_instance_appended_another_reads()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Events(2));

        var read = await World.Open().ReadStreamAsync("order-1", StreamRange.All, Cancellation).ToListAsync(Cancellation);

        Assert.Equal([1, 2], read.Select(stored => stored.Version));
    }

    [Fact]
    public async Task a_cancelled_append_stores_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var append = new StreamAppend("order-1", Expectation.NoStream, Some.Events(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.AppendAsync(append, cancelled.Token));

        Assert.Empty(await ReadAsync("order-1"));
    }
}
