using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>What holds a processor up, and what an operator asked of it, is kept by the store.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class ProcessorDirectionContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const string Processor = "confirm-order";

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private static readonly ProcessorFailure Failure = new()
    {
        EventId = Some.Id(),
        EventName = "order.placed",
        Stream = "order-1",
        Position = new(11),
        Cause = "IOException: the mail server said \"no\"",
        Attempts = 3,
        Since = Some.Time,
        RetryAt = Some.Time.AddSeconds(4),
    };

    private static readonly Omission Because = new("the order was a test", "ada", Some.Time);

    private IProcessorStore Processors => Assert.IsType<IDrivableStore>(Store, exactMatch: false).Processors;

    [Fact]
    public async Task a_failure_is_kept_whole_until_a_step_without_one()
    {
        var claim = await ClaimAsync();
        await Processors.CommitAsync(new(claim, null, new(10)) { Failure = Failure }, Cancellation);

        var kept = await FindAsync();
        await Processors.CommitAsync(new(claim, new(10), new(12)), Cancellation);

        Assert.Equal((Failure, ProcessorMode.Running), (kept.Failure, kept.Mode));
        Assert.Null((await FindAsync()).Failure);
    }

    [Fact]
    public async Task a_processor_stops_with_the_cause_and_waits_for_an_operator()
    {
        await StopAsync();

        await DirectAsync(ProcessorDirective.Resume);
        await DirectAsync(ProcessorDirective.Pause);

        Assert.Equal((ProcessorMode.Stopped, Failure), ((await FindAsync()).Mode, (await FindAsync()).Failure));
    }

    [Fact]
    public async Task a_retry_begins_at_the_event_it_stopped_at()
    {
        await StopAsync();

        var checkpoint = await DirectAsync(ProcessorDirective.Retry);

        Assert.Equal((ProcessorMode.Running, new Position(10), null), (checkpoint.Mode, checkpoint.Position, checkpoint.Failure));
    }

    [Fact]
    public async Task a_skip_leaves_the_event_behind_and_keeps_why()
    {
        await StopAsync();

        var checkpoint = await Elsewhere().SkipAsync(Processor, Because, Cancellation);

        Assert.Equal((ProcessorMode.Running, Failure.Position, null), (checkpoint!.Mode, checkpoint.Position, checkpoint.Failure));
        Assert.Equal([new(new(Failure.Stream, Failure.Position, Failure.EventId, Failure.EventName), Because)], await Processors.Parking.OmittedAsync(Processor, Cancellation));
    }

    [Fact]
    public async Task a_pause_ends_no_claim_and_is_ended_by_a_resume()
    {
        var claim = await ClaimAsync();

        await DirectAsync(ProcessorDirective.Pause);
        var paused = await Processors.CommitAsync(new(claim, null, new(10)), Cancellation);
        var resumed = await DirectAsync(ProcessorDirective.Resume);

        Assert.Equal((ProcessorMode.Paused, ProcessorMode.Running), (paused?.Mode, resumed.Mode));
        Assert.Equal(claim.Owner, resumed.Owner);
    }

    [Fact]
    public async Task an_event_that_waits_for_its_next_try_is_retried_at_once()
    {
        await Processors.CommitAsync(new(await ClaimAsync(), null, new(10)) { Failure = Failure }, Cancellation);
        await DirectAsync(ProcessorDirective.Pause);

        var paused = await DirectAsync(ProcessorDirective.Retry);
        var running = await DirectAsync(ProcessorDirective.Resume);

        Assert.Equal((ProcessorMode.Paused, ProcessorMode.Running), (paused.Mode, running.Mode));
        Assert.Equal((new Position(10), null, null), (paused.Position, paused.Failure, running.Failure));
    }

    [Fact]
    public async Task what_has_not_stopped_is_not_skipped()
    {
        Assert.Null(await Processors.SkipAsync(Processor, Because, Cancellation));
        await Processors.CommitAsync(new(await ClaimAsync(), null, new(10)) { Failure = Failure }, Cancellation);

        Assert.Null(await Processors.SkipAsync(Processor, Because, Cancellation));
        Assert.Equal((new Position(10), Failure), ((await FindAsync()).Position, (await FindAsync()).Failure));
        Assert.Empty(await Processors.Parking.OmittedAsync(Processor, Cancellation));
    }

    [Fact]
    public async Task the_head_is_the_last_event_and_a_wait_ends_when_one_is_appended()
    {
        Assert.Equal(Position.Start, await Processors.HeadAsync(Cancellation));
        var waiting = Processors.WaitForAppendAsync(Position.Start, Cancellation);

        var appended = await AppendAsync("order-1", Expectation.Any, Some.Event());
        await waiting;

        Assert.Equal(appended.Positions[0], await Processors.HeadAsync(Cancellation));
        await Processors.WaitForAppendAsync(Position.Start, Cancellation);
    }

    private IProcessorStore Elsewhere() => ((IDrivableStore)World.Open()).Processors;

    private async Task StopAsync() =>
        Assert.Equal(ProcessorMode.Stopped, (await Processors.CommitAsync(new(await ClaimAsync(), null, new(10)) { Failure = Failure, Stops = true }, Cancellation))?.Mode);

    private async Task<ProcessorClaim> ClaimAsync() => Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, "one", Long, Cancellation));

    private async Task<ProcessorCheckpoint> DirectAsync(ProcessorDirective directive) =>
        await Elsewhere().DirectAsync(Processor, directive, Cancellation);

    private async Task<ProcessorCheckpoint> FindAsync() =>
        Assert.IsType<ProcessorCheckpoint>(await Elsewhere().FindAsync(Processor, Cancellation));
}
