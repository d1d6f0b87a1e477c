namespace Deeds.Storage.Projections;

/// <summary>Makes, exchanges and drops the tables of projections, each with the position of the processor of its name; for rebuilds.</summary>
/// <remarks>Every call is one transaction. Whoever drove one of the processors is fenced off: what it had begun for the former table is not written.</remarks>
public interface IProjectionTables
{
    /// <summary>Makes a table beside a live one, of its declared shape and for the same readers, and lets its processor begin anew; false when it is there already, and nothing has changed.</summary>
    /// <param name="side">The table to make.</param>
    /// <param name="live">The table beside which it is made.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<bool> CreateAsync(ProjectionTable side, ProjectionTable live, CancellationToken cancellationToken = default);

    /// <summary>True when there is a table of this name.</summary>
    ValueTask<bool> ExistsAsync(ProjectionTable table, CancellationToken cancellationToken = default);

    /// <summary>Puts a table in the place of the live one, and keeps the live one under another name; false, and nothing changed, when it is not there any more, or stands at an earlier position and may not.</summary>
    ValueTask<bool> SwapAsync(TableSwap swap, CancellationToken cancellationToken = default);

    /// <summary>Drops a table and forgets the position of its processor; false when there is none, and nothing happens.</summary>
    ValueTask<bool> DropAsync(ProjectionTable table, CancellationToken cancellationToken = default);

    /// <summary>Looks at two tables as they are at this moment, and goes on seeing them so until it is disposed.</summary>
    ValueTask<ITablePair> OpenPairAsync(ProjectionTable live, ProjectionTable side, CancellationToken cancellationToken = default);
}
