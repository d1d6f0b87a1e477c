using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>An append in memory between the drawing of its positions and its commit.</summary>
internal sealed class MemoryTransaction(IReadOnlyList<StoredEvent> events, MemoryProjections projections, CancellationToken cancellationToken) : IProjectionTransaction
{
    private readonly List<RowChange> _changes = [];

    public IReadOnlyList<StoredEvent> Events => events;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>What is to be written at the commit.</summary>
    public IReadOnlyList<RowChange> Changes => _changes;

    public TTransaction Get<TTransaction>()
        where TTransaction : class =>
        throw new DeedsException("DEED0580", $"The store in memory has no {typeof(TTransaction).Name}. Use a store with a database, such as UsePostgres(connectionString), for what needs one.");

    public async ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys)
    {
        var committed = await projections.LoadAsync(table, keys, cancellationToken).ConfigureAwait(false);
        return [.. keys.Select((key, index) => _changes.LastOrDefault(change => change.Table.Name == table.Name && change.Key == key) is { } change ? change.Values : committed[index])];
    }

    public ValueTask WriteAsync(IReadOnlyList<RowChange> changes)
    {
        projections.Check(changes, before: _changes);
        _changes.AddRange(changes);
        return default;
    }
}
