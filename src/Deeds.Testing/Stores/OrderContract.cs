using Deeds.Storage;
using Deeds.Testing.Stores.Ordering;

namespace Deeds.Testing.Stores;

/// <summary>A reader that keeps going sees every committed event once, in order, whatever slow writers, rollbacks and open transactions do.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class OrderContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const int Writers = 8;

    /// <summary>How many rounds each writer goes; a round is 4 to 12 appends, one of them slow. With DEEDS_LONG set, enough for more than 5,000 events.</summary>
    protected virtual int RoundsPerWriter => Environment.GetEnvironmentVariable("DEEDS_LONG") is { Length: > 0 } ? 80 : 12;

    [Fact]
    public async Task nothing_is_lost_or_doubled_or_out_of_order()
    {
        var writing = new UnevenWriters<TStore>(World, Store, Cancellation);
        var everything = new ReaderAccount(World.Open().ReadAfter(Position.Start, EventFilter.All));
        var some = new ReaderAccount(World.Open().ReadAfter(Position.Start, EventFilter.Named(UnevenWriters<TStore>.SlowName)));
        var reading = Task.WhenAll(everything.FollowAsync(writing, Cancellation), some.FollowAsync(writing, Cancellation));

        await Rounds.AtOnceAsync(Writers, writer => writing.RunAsync(writer, RoundsPerWriter));
        writing.Finish();
        await reading;

        everything.SawExactly(writing.Committed);
        some.SawExactly(writing.CommittedSlowly);
        Assert.True(writing.Committed.Count > Writers * RoundsPerWriter && writing.RolledBack > 0);
    }

    [Fact]
    public async Task an_append_that_commits_late_is_not_skipped()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());
        var late = await World.BeginAppendAsync(new("order-2", Expectation.Any, [Some.Event("late")]));
        await AppendAsync("order-3", Expectation.NoStream, Some.Event());
        var reader = Store.ReadAfter(Position.Start, EventFilter.All);
        var before = await ReadToEndAsync(reader);

        await late.EndAsync(commit: true);
        IReadOnlyList<StoredEvent> read = [.. before, .. await ReadToEndAsync(reader)];

        Assert.Equal(["order-1", "order-2", "order-3"], read.Select(stored => stored.Stream.Value).Order(StringComparer.Ordinal));
        Assert.Equal(read.OrderBy(stored => stored.Position), read);
    }

    [Fact]
    public async Task an_append_that_is_rolled_back_is_stepped_over()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());
        var lost = await World.BeginAppendAsync(new("order-2", Expectation.Any, [Some.Event()]));
        await AppendAsync("order-3", Expectation.NoStream, Some.Event());
        await lost.EndAsync(commit: false);
        await AppendAsync("order-4", Expectation.NoStream, Some.Event());

        Assert.Equal(["order-1", "order-3", "order-4"], (await ReadAllAsync(EventFilter.All)).Select(stored => stored.Stream.Value));
    }

    [Fact]
    public async Task an_unrelated_transaction_hides_nothing()
    {
        await using var unrelated = await World.HoldUnrelatedTransactionAsync();
        var lost = await World.BeginAppendAsync(new("order-1", Expectation.Any, [Some.Event()]));
        await lost.EndAsync(commit: false);
        await AppendAsync("order-2", Expectation.NoStream, Some.Event());

        Assert.Equal(["order-2"], (await ReadAllAsync(EventFilter.All)).Select(stored => stored.Stream.Value));
    }
}
