namespace Deeds.Storage;

/// <summary>Reads and repairs the current-state tables a store keeps beside its events.</summary>
/// <remarks>Rows are written by appends, see <see cref="StreamAppend.State"/>; they are disposable and can be made again from the events.</remarks>
public interface ICurrentStateStore
{
    /// <summary>The rows of a table in key order.</summary>
    IAsyncEnumerable<StateRow> ReadRowsAsync(StateTable table, CancellationToken cancellationToken = default);

    /// <summary>The row of one key, or null.</summary>
    ValueTask<StateRow?> FindRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default);

    /// <summary>Writes a row folded from events, whatever it holds now, unless its stream has moved past the row's version meanwhile.</summary>
    /// <returns>True when the row was written.</returns>
    ValueTask<bool> RewriteRowAsync(StateTable table, StateRow row, CancellationToken cancellationToken = default);

    /// <summary>Removes the row of a key that has no stream.</summary>
    ValueTask RemoveRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default);
}
