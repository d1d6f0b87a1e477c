using Deeds.Storage;

namespace Deeds;

/// <summary>The transaction of an append, while it is open.</summary>
/// <remarks>Everything done with it is committed with the events, or not at all. Nothing else may be appended meanwhile: that would wait for itself.</remarks>
public interface IAppendTransaction
{
    /// <summary>The events of the append, numbered; nobody else sees them yet.</summary>
    IReadOnlyList<StoredEvent> Events { get; }

    /// <summary>Ends when the caller no longer waits.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>The store's own transaction, such as a <see cref="System.Data.Common.DbTransaction"/>.</summary>
    /// <exception cref="DeedsException">DEED0580: the store has no such transaction.</exception>
    TTransaction Get<TTransaction>()
        where TTransaction : class;
}
