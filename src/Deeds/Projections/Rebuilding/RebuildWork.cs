using Deeds.Processors.Running;
using Deeds.Projections.Running;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Rebuilding;

/// <summary>Folds pages as the live projection does, into the table beside it.</summary>
internal sealed class RebuildWork(ProjectionType type, Subscribed subscribed, ProcessorWorld world) : IPageWork
{
    private readonly ProjectionTable _side = type.Table.Side;

    private readonly ProjectionWork _fold = new(type, subscribed, new RowsOfOne((keys, cancellationToken) => world.Store.Projections.LoadAsync(type.Table.Side, keys, cancellationToken)));

    public bool IsWritten => _fold.IsWritten;

    public async ValueTask<PageOutcome> WorkAsync(PageOfWork page, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await _fold.WorkAsync(page, cancellationToken).ConfigureAwait(false);
            return outcome with { Rows = [.. outcome.Rows.Select(row => row with { Table = _side })] };
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The table went with the rebuild's end, and so did the claim: what comes of this page is refused.
            if ((await world.Store.Processors.FindAsync(_side.Name, cancellationToken).ConfigureAwait(false))?.RebuildStartedAt is null)
                return new(0);
            throw;
        }
    }
}
