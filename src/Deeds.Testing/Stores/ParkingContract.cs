using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>What a processor parks is written with its position, stays in order, and loses nothing but what an operator leaves out.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class ParkingContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const string Processor = "confirm-order";

    private static readonly StreamId Order = "order-1";
    private static readonly Omission Because = new("the order was a test", "ada", Some.Time);

    private IProcessorStore Processors => Assert.IsType<IDrivableStore>(Store, exactMatch: false).Processors;

    [Fact]
    public async Task a_stream_is_parked_with_its_cause_and_the_position_moves_on()
    {
        var parked = Events(Order, 3, 5);

        var checkpoint = await ParkAsync(await ClaimAsync(), null, parked);

        Assert.Equal((new Position(10), ProcessorMode.Running, null), (checkpoint?.Position, checkpoint?.Mode, checkpoint?.Failure));
        Assert.Equal([new(parked[0], 2, FailureOf(parked[0]))], await ListAsync());
        Assert.Equal(parked, await EventsAsync());
    }

    [Fact]
    public async Task a_commit_that_is_lost_parks_and_works_off_nothing()
    {
        var claim = await ClaimAsync();
        await ParkAsync(claim, null, Events(Order, 3));

        Assert.Null(await ParkAsync(claim, null, Events(Order, 4)));
        Assert.Null(await Processors.CommitAsync(new(claim with { Epoch = claim.Epoch + 1 }, new(10), new(10)) { Unparked = new(Order, new(3)) }, Cancellation));

        Assert.Equal([new(3)], (await EventsAsync()).Select(parked => parked.Position));
    }

    [Fact]
    public async Task later_events_join_those_that_are_parked()
    {
        var claim = await ClaimAsync();
        var (first, later) = (Events(Order, 3), Events(Order, 11, 12));
        await ParkAsync(claim, null, first);

        await Processors.CommitAsync(new(claim, new(10), new(20)) { Parks = later }, Cancellation);

        Assert.Equal([3, 11, 12], (await EventsAsync()).Select(parked => parked.Position.ToInt64()));
        Assert.Equal([new(first[0], 3, FailureOf(first[0]))], await ListAsync());
        Assert.Equal(first, await Processors.Parking.EventsAsync(Processor, Order, 1, Cancellation));
    }

    [Fact]
    public async Task streams_are_listed_by_their_first_event_and_of_one_processor_only()
    {
        var claim = await ClaimAsync();
        var (one, two) = (Events(Order, 7)[0], Events("order-2", 4)[0]);
        await ParkAsync(claim, null, [one]);
        await ParkAsync(claim, new(10), [two]);

        Assert.Equal([new(two, 1, FailureOf(two)), new(one, 1, FailureOf(one))], await ListAsync());
        Assert.Equal([(2, 2), (0, 0)], (await Processors.SurveyAsync([new(Processor, EventFilter.All), new("another", EventFilter.All)], 1, Cancellation)).Standings.Select(standing => (standing.ParkedStreams, standing.ParkedEvents)));
        Assert.Empty(await Processors.Parking.ListAsync("another", Cancellation));
        Assert.Empty(await Processors.Parking.EventsAsync("another", Order, 10, Cancellation));
    }

    [Fact]
    public async Task a_retry_is_asked_for_and_a_step_begun_before_it_writes_nothing()
    {
        var claim = await ClaimAsync();
        await ParkAsync(claim, null, Events(Order, 3));

        Assert.True(await Elsewhere().Parking.RetryAsync(Processor, Order, Cancellation));

        Assert.True(Assert.Single(await ListAsync()).IsRetried);
        Assert.Null(await Processors.CommitAsync(new(claim, new(10), new(20)), Cancellation));
        Assert.True((await ClaimAsync()).Epoch > claim.Epoch);
    }

    [Fact]
    public async Task events_are_worked_off_in_parts_and_the_last_one_frees_the_stream()
    {
        await ParkAsync(await ClaimAsync(), null, Events(Order, 3, 4, 5));
        await Processors.Parking.RetryAsync(Processor, Order, Cancellation);
        var claim = await ClaimAsync();

        await Processors.CommitAsync(new(claim, new(10), new(10)) { Unparked = new(Order, new(4)) }, Cancellation);
        var rest = Assert.Single(await ListAsync());
        await Processors.CommitAsync(new(claim, new(10), new(10)) { Unparked = new(Order, new(5)) }, Cancellation);

        Assert.Equal((new Position(5), 1, true), (rest.First.Position, rest.Events, rest.IsRetried));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task a_retry_that_fails_leaves_the_rest_parked_with_the_new_cause()
    {
        var parked = Events(Order, 3, 4);
        await ParkAsync(await ClaimAsync(), null, parked);
        await Processors.Parking.RetryAsync(Processor, Order, Cancellation);
        var again = FailureOf(parked[1]) with { Cause = "still no", Attempts = 2 };

        await Processors.CommitAsync(new(await ClaimAsync(), new(10), new(10)) { Unparked = new(Order, new(3)), ParkedFor = again }, Cancellation);

        Assert.Equal([new(parked[1], 1, again)], await ListAsync());
    }

    [Fact]
    public async Task a_skip_leaves_the_first_event_out_and_asks_for_the_rest()
    {
        var parked = Events(Order, 3, 4);
        await ParkAsync(await ClaimAsync(), null, parked);

        Assert.Equal(parked[0], await Elsewhere().Parking.SkipAsync(Processor, Order, Because, Cancellation));

        Assert.Equal([new(parked[1], 1, FailureOf(parked[0])) { IsRetried = true }], await ListAsync());
        Assert.Equal([new(parked[0], Because)], await Processors.Parking.OmittedAsync(Processor, Cancellation));
        Assert.Equal(parked[1], await Processors.Parking.SkipAsync(Processor, Order, Because, Cancellation));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task a_purge_leaves_all_out_and_voids_the_step_that_would_have_parked_more()
    {
        var claim = await ClaimAsync();
        var parked = Events(Order, 3, 4);
        await ParkAsync(claim, null, parked);

        Assert.Equal(2, await Elsewhere().Parking.PurgeAsync(Processor, Order, Because, Cancellation));

        Assert.Null(await Processors.CommitAsync(new(claim, new(10), new(20)) { Parks = Events(Order, 15) }, Cancellation));
        Assert.Empty(await ListAsync());
        Assert.Equal(parked, (await Processors.Parking.OmittedAsync(Processor, Cancellation)).Select(left => left.Event));
    }

    [Fact]
    public async Task what_is_not_parked_is_neither_retried_nor_left_out()
    {
        var claim = await ClaimAsync();

        Assert.False(await Processors.Parking.RetryAsync(Processor, Order, Cancellation));
        Assert.Null(await Processors.Parking.SkipAsync(Processor, Order, Because, Cancellation));
        Assert.Equal(0, await Processors.Parking.PurgeAsync(Processor, Order, Because, Cancellation));

        Assert.Empty(await Processors.Parking.OmittedAsync(Processor, Cancellation));
        Assert.NotNull(await Processors.CommitAsync(new(claim, null, new(10)), Cancellation));
    }

    private static List<ParkedEvent> Events(StreamId stream, params IEnumerable<int> positions) =>
        [.. positions.Select(position => new ParkedEvent(stream, new(position), Some.Id(), "order.placed"))];

    private static ProcessorFailure FailureOf(ParkedEvent parked) => new()
    {
        EventId = parked.EventId,
        EventName = parked.EventName,
        Stream = parked.Stream,
        Position = parked.Position,
        Cause = "IOException: no",
        Attempts = 1,
        Since = Some.Time,
    };

    private IProcessorStore Elsewhere() => ((IDrivableStore)World.Open()).Processors;

    private async Task<ProcessorCheckpoint?> ParkAsync(ProcessorClaim claim, Position? from, IReadOnlyList<ParkedEvent> events) =>
        await Processors.CommitAsync(new(claim, from, new(10)) { Parks = events, ParkedFor = FailureOf(events[0]) }, Cancellation);

    private async Task<IReadOnlyList<ParkedStream>> ListAsync() => await Elsewhere().Parking.ListAsync(Processor, Cancellation);

    private async Task<IReadOnlyList<ParkedEvent>> EventsAsync() => await Elsewhere().Parking.EventsAsync(Processor, Order, 10, Cancellation);

    private async Task<ProcessorClaim> ClaimAsync() =>
        Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, "one", TimeSpan.FromHours(1), Cancellation));
}
