namespace Deeds;

/// <summary>Reads the rows of a projection; comes from the container.</summary>
/// <remarks>
/// A projection follows its events: a row just changed by a command may be read as it was before, see <see cref="ProcessorControl"/> for how to wait.
/// One that is folded in the append transaction is never behind.
/// A new version of a projection is read once it has caught up for the first time; before, a <see cref="ProjectionNotReadyException"/> tells how far it is.
/// </remarks>
/// <typeparam name="TProjection">The projection record.</typeparam>
public interface IProjectionReader<TProjection>
    where TProjection : class, IProjection<TProjection>
{
    /// <summary>The row with this key; null when there is none.</summary>
    ValueTask<TProjection?> FindAsync(RowKey key, CancellationToken cancellationToken = default);

    /// <summary>The rows a query asks for; all by default, in key order.</summary>
    IAsyncEnumerable<TProjection> ReadAsync(ProjectionQuery? query = null, CancellationToken cancellationToken = default);
}
