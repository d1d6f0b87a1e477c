using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Tests.Storage;

/// <summary>Memory has one instance and no open transactions: a slow append is an append at its end.</summary>
public sealed class InMemoryStore : IStoreUnderTest<InMemoryStore>
{
    private readonly InMemoryEventStore _store = new();

    public static Task<InMemoryStore> CreateAsync(IReadOnlyList<StateTable> tables) => Task.FromResult(new InMemoryStore());

    public IEventStore Open() => _store;

    public Task<IOpenAppend> BeginAppendAsync(StreamAppend append) => Task.FromResult<IOpenAppend>(new LateAppend(_store, append));

    public Task<IAsyncDisposable> HoldUnrelatedTransactionAsync() => Task.FromResult<IAsyncDisposable>(this);

    public ValueTask DisposeAsync() => default;

    private sealed class LateAppend(IEventStore store, StreamAppend append) : IOpenAppend
    {
        public async Task EndAsync(bool commit)
        {
            if (commit)
                Assert.IsType<AppendResult.Appended>(await store.AppendAsync(append));
        }
    }
}
