namespace Deeds;

/// <summary>Reads the rows of a projection; comes from the container.</summary>
/// <remarks>
/// A projection follows its events: a row just changed by a command may be read as it was before, see <see cref="WaitForAsync"/>.
/// One that is folded in the append transaction is never behind.
/// A new version of a projection is read once it has caught up for the first time; before, a <see cref="ProjectionNotReadyException"/> tells how far it is.
/// </remarks>
/// <example><code>
/// var accepted = (CommandResult.Accepted)await commands.ExecuteAsync(new PlaceOrder(id));
/// await orders.WaitForAsync(accepted.Position, TimeSpan.FromSeconds(5));
/// var order = await orders.FindAsync(id);
/// </code></example>
/// <typeparam name="TProjection">The projection record.</typeparam>
public interface IProjectionReader<TProjection>
    where TProjection : class, IProjection<TProjection>
{
    /// <summary>The row with this key; null when there is none.</summary>
    ValueTask<TProjection?> FindAsync(RowKey key, CancellationToken cancellationToken = default);

    /// <summary>The rows a query asks for; all by default, in key order.</summary>
    IAsyncEnumerable<TProjection> ReadAsync(ProjectionQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until the rows hold everything at or before a position, such as that of a command's result: to read what was just written.</summary>
    /// <param name="position">The position.</param>
    /// <param name="timeout">How long to wait at most.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ProcessorBehindException">The projection did not come there in time; says how far it is behind, and why.</exception>
    Task WaitForAsync(Position position, TimeSpan timeout, CancellationToken cancellationToken = default);
}
