namespace Deeds.Storage;

/// <summary>Reads the store page by page in position order; each committed event once, whatever writers, rollbacks or crashes do.</summary>
/// <remarks>Not thread-safe; holds no connection between pages. To go on later, begin anew after <see cref="EventPage.Through"/>.</remarks>
public interface IStoreReader
{
    /// <summary>The next events that are safe to deliver; an empty page when there are none now.</summary>
    /// <param name="limit">The most events to return.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<EventPage> ReadPageAsync(int limit = 1_000, CancellationToken cancellationToken = default);
}
