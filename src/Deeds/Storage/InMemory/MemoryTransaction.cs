namespace Deeds.Storage.InMemory;

/// <summary>An append in memory between the drawing of its positions and its commit.</summary>
internal sealed class MemoryTransaction(IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken) : IAppendTransaction
{
    public IReadOnlyList<StoredEvent> Events => events;

    public CancellationToken CancellationToken => cancellationToken;

    public TTransaction Get<TTransaction>()
        where TTransaction : class =>
        throw new DeedsException("DEED0580", $"The store in memory has no {typeof(TTransaction).Name}. Use a store with a database, such as UsePostgres(connectionString), for what needs one.");
}
