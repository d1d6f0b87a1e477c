using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>A stream can be read up to, from and between versions, events and times, in both directions.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class StreamReadingContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private readonly IReadOnlyList<NewEvent> _events = Some.EventsAMinuteApart(6);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(6, 6)]
    [InlineData(7, 6)]
    [InlineData(int.MaxValue, 6)]
    public async Task up_to_a_version_gives_so_many_events(int version, int expected) =>
        await GivesAsync(StreamRange.UpTo(At.Version(version)), [.. Enumerable.Range(1, expected)]);

    [Fact]
    public Task up_to_an_event_includes_it() => GivesAsync(StreamRange.UpTo(At.Event(_events[3].EventId)), [1, 2, 3, 4]);

    [Fact]
    public Task from_an_event_includes_it() => GivesAsync(new() { From = At.Event(_events[3].EventId) }, [4, 5, 6]);

    [Fact]
    public Task after_a_version_excludes_it() => GivesAsync(StreamRange.After(4), [5, 6]);

    [Fact]
    public Task after_the_end_there_is_nothing() => GivesAsync(StreamRange.After(6), []);

    [Fact]
    public Task both_ends_are_included() => GivesAsync(new() { From = At.Version(2), To = At.Event(_events[3].EventId) }, [2, 3, 4]);

    [Fact]
    public Task an_end_before_the_start_gives_nothing() => GivesAsync(new() { From = At.Event(_events[4].EventId), To = At.Event(_events[1].EventId) }, []);

    [Fact]
    public Task backwards_begins_at_the_end() => GivesAsync(new() { IsBackwards = true }, [6, 5, 4, 3, 2, 1]);

    [Fact]
    public Task backwards_keeps_the_range() => GivesAsync(new() { From = At.Version(2), To = At.Version(4), IsBackwards = true }, [4, 3, 2]);

    [Fact]
    public Task a_limit_counts_from_the_start() => GivesAsync(new() { From = At.Version(2), Limit = 3 }, [2, 3, 4]);

    [Fact]
    public Task a_limit_backwards_counts_from_the_end() => GivesAsync(new() { To = At.Version(5), IsBackwards = true, Limit = 2 }, [5, 4]);

    [Fact]
    public Task a_limit_past_the_end_is_no_error() => GivesAsync(new() { Limit = 100 }, [1, 2, 3, 4, 5, 6]);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(59, 1)]
    [InlineData(60, 2)]
    [InlineData(3_600, 6)]
    public async Task up_to_a_time_gives_what_was_recorded_by_then(int seconds, int expected) =>
        await GivesAsync(StreamRange.UpTo(At.Time(Some.Time.AddSeconds(seconds))), [.. Enumerable.Range(1, expected)]);

    [Fact]
    public Task from_a_time_gives_what_was_recorded_since() => GivesAsync(new() { From = At.Time(Some.Time.AddSeconds(61)) }, [3, 4, 5, 6]);

    [Fact]
    public Task a_time_within_a_microsecond_begins_with_the_next() => GivesAsync(new() { From = At.Time(Some.Time.AddMinutes(2).AddTicks(1)) }, [4, 5, 6]);

    [Fact]
    public Task a_time_within_a_microsecond_ends_with_it() => GivesAsync(StreamRange.UpTo(At.Time(Some.Time.AddMinutes(2).AddTicks(9))), [1, 2, 3]);

    [Fact]
    public Task the_same_time_in_another_zone_is_the_same_time() =>
        GivesAsync(StreamRange.UpTo(At.Time(Some.Time.AddMinutes(2).ToOffset(TimeSpan.FromHours(-5)))), [1, 2, 3]);

    [Fact]
    public async Task a_clock_that_went_back_never_tears_the_stream()
    {
        int[] minutes = [0, 5, 2, 7];
        await AppendAsync("order-1", Expectation.NoStream, [.. minutes.Select(minute => Some.Event() with { RecordedAt = Some.Time.AddMinutes(minute) })]);

        Assert.Equal([1], await VersionsAsync("order-1", StreamRange.UpTo(At.Time(Some.Time.AddMinutes(3)))));
        Assert.Equal([1, 2, 3], await VersionsAsync("order-1", StreamRange.UpTo(At.Time(Some.Time.AddMinutes(5)))));
        Assert.Equal([2, 3, 4], await VersionsAsync("order-1", new() { From = At.Time(Some.Time.AddMinutes(1)) }));
    }

    [Fact]
    public async Task an_event_of_another_stream_is_no_point_of_this_one()
    {
        await AppendAsync("order-1", Expectation.NoStream, _events);
        var other = Some.Event();
        await AppendAsync("order-2", Expectation.NoStream, other);

        await RefusesAsync("order-1", StreamRange.UpTo(At.Event(other.EventId)));
        await RefusesAsync("order-1", new() { From = At.Event(other.EventId) });
        await RefusesAsync("order-3", StreamRange.UpTo(At.Event(other.EventId)));
    }

    [Fact]
    public async Task reading_may_stop_anywhere()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Events(200));

        for (var i = 0; i < 150; i++)
        {
            await foreach (var stored in Store.ReadStreamAsync("order-1", StreamRange.All, Cancellation))
            {
                if (stored.Version > i)
                    break;
            }
        }

        Assert.Equal(200, (await ReadAsync("order-1")).Count);
    }

    [Fact]
    public async Task a_reading_can_be_repeated()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Events(2));
        var reading = Store.ReadStreamAsync("order-1", StreamRange.All, Cancellation);
        Assert.Equal(2, await reading.CountAsync(Cancellation));

        await AppendAsync("order-1", Expectation.Exactly(2), Some.Event());

        Assert.Equal(3, await reading.CountAsync(Cancellation));
    }

    [Fact]
    public async Task a_cancelled_reading_stops()
    {
        await AppendAsync("order-1", Expectation.NoStream, _events);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ReadStreamAsync("order-1", StreamRange.All, cancelled.Token).CountAsync(Cancellation));
    }

    private async Task GivesAsync(StreamRange range, int[] versions)
    {
        await AppendAsync("order-0", Expectation.NoStream, Some.EventsAMinuteApart(9));
        await AppendAsync("order-1", Expectation.NoStream, _events);

        Assert.Equal(versions, await VersionsAsync("order-1", range));
    }

    private async Task RefusesAsync(StreamId stream, StreamRange range)
    {
        var refusal = await Assert.ThrowsAsync<DeedsException>(() => ReadAsync(stream, range));
        Assert.StartsWith("DEED0803:", refusal.Message, StringComparison.Ordinal);
    }
}
