using System.Runtime.CompilerServices;
using Deeds.Processors;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

internal sealed class ProjectionReader<TProjection>(IEventStore store) : IProjectionReader<TProjection>
    where TProjection : class, IProjection<TProjection>
{
    private readonly IProjectionStore _rows = (store as IDrivableStore)?.Projections ?? throw ProcessorProblems.NotDrivable(store.GetType().Name);

    private static ProjectionTable Table => TProjection.Type.Table;

    public async ValueTask<TProjection?> FindAsync(RowKey key, CancellationToken cancellationToken = default)
    {
        var rows = await _rows.LoadAsync(Table, [RowValues.InTable(Table, key)], cancellationToken).ConfigureAwait(false);
        return rows[0] is { } values ? TProjection.FromRow(new(values)) : null;
    }

    public async IAsyncEnumerable<TProjection> ReadAsync(ProjectionQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var values in _rows.ReadAsync(Table, query ?? ProjectionQuery.All, cancellationToken).ConfigureAwait(false))
            yield return TProjection.FromRow(new(values));
    }
}
