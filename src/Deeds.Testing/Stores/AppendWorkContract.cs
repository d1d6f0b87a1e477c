using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>Work inside an append's transaction is done before the commit, and decides whether there is one.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class AppendWorkContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const int Rivals = 8;

    [Fact]
    public async Task work_sees_the_events_as_they_will_be_stored()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());
        IReadOnlyList<StoredEvent> seen = [];

        await Store.AppendAsync(Append("order-1", Some.Events(2), Work(transaction => seen = transaction.Events)), Cancellation);

        Assert.Equal(seen, (await ReadAsync("order-1")).Skip(1), Same);
    }

    [Fact]
    public async Task nobody_else_sees_them_before_the_commit()
    {
        IReadOnlyList<StoredEvent>? seen = null;

        await Store.AppendAsync(Append("order-1", Some.Events(1), new Doing(async _ => seen = await World.Open().ReadStreamAsync("order-1", StreamRange.All, Cancellation).ToListAsync(Cancellation))), Cancellation);

        Assert.Empty(Assert.IsType<List<StoredEvent>>(seen));
        Assert.Single(await ReadAsync("order-1"));
    }

    [Fact]
    public async Task a_veto_stores_nothing_and_says_who_and_why()
    {
        var veto = new AppendVeto("guard", "No.");

        var result = await Store.AppendAsync(Append("order-1", Some.Events(1), new Vetoing(veto)), Cancellation);

        Assert.Equal(veto, Assert.IsType<AppendResult.Vetoed>(result).Veto);
        Assert.Empty(await ReadAsync("order-1"));
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());
    }

    [Fact]
    public async Task what_work_throws_stores_nothing_and_reaches_the_caller()
    {
        var work = Work(static _ => throw new InvalidDataException("no"));

        await Assert.ThrowsAsync<InvalidDataException>(async () => await Store.AppendAsync(Append("order-1", Some.Events(1), work), Cancellation));

        await AppendAsync("order-1", Expectation.NoStream, Some.Event());
    }

    [Fact]
    public async Task a_refused_append_does_no_work()
    {
        var done = 0;
        await AppendAsync("order-1", Expectation.NoStream, Some.Event());

        var result = await Store.AppendAsync(Append("order-1", Some.Events(1), Work(_ => done++)) with { Expected = Expectation.NoStream }, Cancellation);

        Assert.IsType<AppendResult.Refused>(result);
        Assert.Equal(0, done);
    }

    [Fact]
    public async Task appends_with_work_and_without_it_go_on_beside_each_other()
    {
        await Rounds.AtOnceAsync(Rivals, async rival => Assert.IsType<AppendResult.Appended>(await World.Open().AppendAsync(
            Append("order-1", Some.Events(1), rival % 2 == 0 ? Work(static _ => { }) : null), Cancellation)));

        Assert.Equal(Enumerable.Range(1, Rivals), await VersionsAsync("order-1"));
    }

    private static StreamAppend Append(StreamId stream, IReadOnlyList<NewEvent> events, IAppendWork? work) => new(stream, Expectation.Any, events) { Work = work };

    private static Doing Work(Action<IAppendTransaction> work) => new(transaction =>
    {
        work(transaction);
        return Task.CompletedTask;
    });

    private static IEqualityComparer<StoredEvent> Same { get; } = EqualityComparer<StoredEvent>.Create(static (left, right) =>
        (left!.EventId, left.Stream, left.Version, left.Position, left.Name) == (right!.EventId, right.Stream, right.Version, right.Position, right.Name));

    private sealed class Doing(Func<IAppendTransaction, Task> work) : IAppendWork
    {
        public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
        {
            await work(transaction);
            return null;
        }
    }

    private sealed class Vetoing(AppendVeto veto) : IAppendWork
    {
        public ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction) => new(veto);
    }
}
