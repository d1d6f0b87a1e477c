using System.Runtime.CompilerServices;
using Deeds.Processors;
using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

internal sealed class ProjectionReader<TProjection>(IEventStore store, ProcessorSettings settings, ProcessorControl processors) : IProjectionReader<TProjection>
    where TProjection : class, IProjection<TProjection>
{
    private readonly IDrivableStore _store = store as IDrivableStore ?? throw ProcessorProblems.NotDrivable(store.GetType().Name);
    private bool _isWhole = TProjection.Type.Version == 1 || settings.Of(TProjection.Type).MayReadUnfinished;

    private static ProjectionTable Table => TProjection.Type.Table;

    public async ValueTask<TProjection?> FindAsync(RowKey key, CancellationToken cancellationToken = default)
    {
        await CheckIsWholeAsync(cancellationToken).ConfigureAwait(false);
        var rows = await _store.Projections.LoadAsync(Table, [RowValues.InTable(Table, key)], cancellationToken).ConfigureAwait(false);
        return rows[0] is { } values ? TProjection.FromRow(new(values)) : null;
    }

    public async IAsyncEnumerable<TProjection> ReadAsync(ProjectionQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await CheckIsWholeAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var values in _store.Projections.ReadAsync(Table, query ?? ProjectionQuery.All, cancellationToken).ConfigureAwait(false))
            yield return TProjection.FromRow(new(values));
    }

    // Rows that are folded inside the append are there with its events.
    public Task WaitForAsync(Position position, TimeSpan timeout, CancellationToken cancellationToken = default) =>
        TProjection.Type.IsInTransaction ? Task.CompletedTask : processors.WaitForAsync(Table.Name, position, timeout, cancellationToken);

    // Once it has caught up it is as whole as any projection; before, rows are missing that no reader could know of.
    private async ValueTask CheckIsWholeAsync(CancellationToken cancellationToken)
    {
        if (_isWhole)
            return;
        var processor = await _store.Processors.FindAsync(Table.Name, cancellationToken).ConfigureAwait(false);
        if (processor?.CaughtUpAt is null)
            throw new ProjectionNotReadyException(Table.Name, processor, (await _store.Processors.SurveyAsync([], limit: 1, cancellationToken).ConfigureAwait(false)).Highest);
        _isWhole = true;
    }
}
