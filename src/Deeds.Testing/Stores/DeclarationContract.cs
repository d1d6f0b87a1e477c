using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>A processor's owner that handles fewer events than another process has declared gets no further than it had come.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class DeclarationContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const string Processor = "confirm-order";

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private IProcessorStore Processors => Assert.IsType<IDrivableStore>(Store, exactMatch: false).Processors;

    [Fact]
    public async Task what_processes_declare_is_added_up_and_kept()
    {
        await DeclareAsync("one", "order.placed", "order.B");
        await DeclareAsync("two", "order.cancelled", "order.placed");

        Assert.Equal(["order.B", "order.cancelled", "order.placed"], (await Processors.FindAsync(Processor, Cancellation))?.Declared);
        Assert.Equal(["order.B", "order.cancelled", "order.placed"], (await ClaimAsync("one")).Checkpoint.Declared);
    }

    [Fact]
    public async Task an_owner_writes_up_to_the_last_event_before_another_declared_more_and_no_further()
    {
        var owner = await ClaimAsync("one");
        var last = (await AppendAsync("order-1", Expectation.Any, Some.Event())).Positions[^1];
        await DeclareAsync("two", "order.cancelled");
        var later = (await AppendAsync("order-1", Expectation.Any, Some.Event())).Positions[^1];

        Assert.Null(await Processors.CommitAsync(new(owner, null, later), Cancellation));
        Assert.NotNull(await Processors.CommitAsync(new(owner, null, last), Cancellation));
        Assert.Null(await Processors.CommitAsync(new(owner, last, later), Cancellation));
    }

    [Fact]
    public async Task what_it_fails_with_may_be_what_it_does_not_know_and_is_not_kept()
    {
        var owner = await ClaimAsync("one");
        var failed = (await AppendAsync("order-1", Expectation.Any, Some.Event())).Positions[^1];
        await DeclareAsync("two", "order.cancelled");

        Assert.Null(await Processors.CommitAsync(new(owner, null, Position.Start) { Failure = FailureAt(failed), Stops = true }, Cancellation));
        Assert.Equal((ProcessorMode.Running, null), await Processors.FindAsync(Processor, Cancellation) is { } kept ? (kept.Mode, kept.Failure) : default);
    }

    [Fact]
    public async Task the_next_owner_goes_on_without_such_a_limit()
    {
        var former = await ClaimAsync("one");
        await DeclareAsync("two", "order.cancelled");
        await Processors.ReleaseAsync(former, Cancellation);

        Assert.NotNull(await Processors.CommitAsync(new(await ClaimAsync("two"), null, new(10)), Cancellation));
    }

    [Fact]
    public async Task an_owner_goes_on_when_another_declares_what_is_declared_already()
    {
        await DeclareAsync("one", "order.cancelled", "order.placed");
        var owner = await ClaimAsync("one");
        var declared = await DeclareAsync("two", "order.placed");

        Assert.Null(declared.YieldsAt);
        Assert.NotNull(await Processors.CommitAsync(new(owner, null, new(10)), Cancellation));
    }

    [Fact]
    public async Task an_owner_that_declares_more_itself_goes_on()
    {
        var owner = await ClaimAsync("one");
        await DeclareAsync("one", "order.cancelled");

        Assert.NotNull(await Processors.CommitAsync(new(owner, null, new(10)), Cancellation));
    }

    [Fact]
    public async Task a_withdrawal_forgets_what_was_declared_and_lets_the_owner_go_on()
    {
        var owner = await ClaimAsync("one");
        await DeclareAsync("two", "order.cancelled");

        var checkpoint = await Processors.DirectAsync(Processor, ProcessorDirective.Withdraw, Cancellation);

        Assert.Equal((0, "one", owner.Epoch), (checkpoint.Declared.Count, checkpoint.Owner, checkpoint.Epoch));
        Assert.NotNull(await Processors.CommitAsync(new(owner, null, new(10)), Cancellation));
    }

    private static ProcessorFailure FailureAt(Position position) => new()
    {
        EventId = Some.Id(),
        EventName = "order.cancelled",
        Stream = "order-1",
        Position = position,
        Cause = "it is not known here",
        Attempts = 1,
        Since = Some.Time,
    };

    private async Task<ProcessorCheckpoint> DeclareAsync(string owner, params string[] events) =>
        await ((IDrivableStore)World.Open()).Processors.DeclareAsync(Processor, owner, events, Cancellation);

    private async Task<ProcessorClaim> ClaimAsync(string owner) =>
        Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, owner, Long, Cancellation));
}
