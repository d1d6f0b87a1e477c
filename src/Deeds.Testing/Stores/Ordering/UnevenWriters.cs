using System.Collections.Concurrent;
using Deeds.Storage;

namespace Deeds.Testing.Stores.Ordering;

/// <summary>Writers of which each holds a slow append open while it makes quick ones, and then commits it or rolls it back.</summary>
internal sealed class UnevenWriters<TStore>(TStore world, IEventStore store, CancellationToken cancellationToken)
    where TStore : class, IStoreUnderTest<TStore>
{
    public const string SlowName = "slow";

    private readonly SemaphoreSlim _committed = new(0);
    private readonly ConcurrentDictionary<Guid, bool> _ids = new();
    private int _rolledBack;

    public IReadOnlyCollection<Guid> Committed => [.. _ids.Keys];

    public IReadOnlyCollection<Guid> CommittedSlowly => [.. _ids.Where(id => id.Value).Select(id => id.Key)];

    public int RolledBack => _rolledBack;

    public bool AreDone { get; private set; }

    public async Task RunAsync(int writer, int rounds)
    {
        var random = new Random(writer);
        for (var round = 0; round < rounds; round++)
        {
            // A stream of its own: nobody waits for the slow append but the reader.
            var slow = new StreamAppend($"slow-{writer}", Expectation.Any, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Some.Event(SlowName))]);
            var open = await world.BeginAppendAsync(slow);
            for (var quick = random.Next(3, 12); quick > 0; quick--)
                await AppendQuicklyAsync(random);
            await EndAsync(open, slow, commit: random.Next(6) > 0);
        }
    }

    public void Finish()
    {
        AreDone = true;
        Signal();
    }

    /// <summary>Waits until something was committed or all is done.</summary>
    public Task WaitAsync() => AreDone ? Task.CompletedTask : _committed.WaitAsync(cancellationToken);

    private async Task AppendQuicklyAsync(Random random)
    {
        var append = new StreamAppend($"quick-{random.Next(30)}", Expectation.Any, Some.Events(random.Next(1, 3)));
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(append, cancellationToken));
        Account(append, isSlow: false);
    }

    private async Task EndAsync(IOpenAppend open, StreamAppend slow, bool commit)
    {
        await open.EndAsync(commit);
        if (commit)
            Account(slow, isSlow: true);
        else
            Interlocked.Increment(ref _rolledBack);
    }

    private void Account(StreamAppend append, bool isSlow)
    {
        foreach (var @event in append.Events)
            _ids[@event.EventId] = isSlow;
        Signal();
    }

    // Two readers may be waiting.
    private void Signal() => _committed.Release(2);
}
