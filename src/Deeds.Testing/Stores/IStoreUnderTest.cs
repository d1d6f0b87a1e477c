using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Testing.Stores;

/// <summary>What the contract suite needs of a store: a fresh one per test, and a way to be several processes and slow writers.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IStoreUnderTest<TSelf> : IAsyncDisposable
    where TSelf : IStoreUnderTest<TSelf>
{
    /// <summary>Makes a store without any event, with these current-state tables.</summary>
    static abstract Task<TSelf> CreateAsync(IReadOnlyList<StateTable> tables);

    /// <summary>Makes the table of a projection; a store that needs none does nothing.</summary>
    Task AddTableAsync(ProjectionTable table) => Task.CompletedTask;

    /// <summary>An instance over the same events, with nothing in common with other instances but the events, as in another process.</summary>
    IEventStore Open();

    /// <summary>Appends in a transaction that stays open until it is told to commit or to roll back; a store without such transactions appends at the commit.</summary>
    Task<IOpenAppend> BeginAppendAsync(StreamAppend append);

    /// <summary>Holds a writing transaction that has nothing to do with events open until it is disposed; a store without such transactions does nothing.</summary>
    Task<IAsyncDisposable> HoldUnrelatedTransactionAsync();
}
