namespace Deeds;

/// <summary>The transaction a projector writes in; the store commits it together with the projector's position, or not at all.</summary>
/// <remarks>Packages with a store add what it is in their database, such as <c>transaction.Connection()</c> on PostgreSQL.</remarks>
public interface IProjectorTransaction
{
    /// <summary>Ends when the process may not wait any longer.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>The store's own transaction, such as a <see cref="System.Data.Common.DbTransaction"/>. Neither commit it nor roll it back.</summary>
    /// <exception cref="DeedsException">DEED0813: the store has a transaction of another kind.</exception>
    TTransaction Get<TTransaction>()
        where TTransaction : class;
}
