namespace Deeds.Storage.Projections;

/// <summary>The part of an append's transaction that in-transaction projections use; every <see cref="IAppendTransaction"/> of a drivable store is one.</summary>
public interface IProjectionTransaction : IAppendTransaction
{
    /// <summary>The rows of some keys, in the keys' order, kept from all others until the transaction ends; null for a key without a row.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys);

    /// <summary>Writes rows, to be committed with the events.</summary>
    ValueTask WriteAsync(IReadOnlyList<RowChange> changes);
}
