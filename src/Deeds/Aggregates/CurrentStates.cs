using Deeds.Aggregates;
using Deeds.Storage;

namespace Deeds;

/// <summary>Proves that a current-state table equals the fold of the events, and rebuilds rows that do not.</summary>
/// <remarks>The events decide; a table is disposable. Works on every store that keeps tables.</remarks>
/// <param name="store">The store that keeps both the events and the table.</param>
/// <param name="options">Which stored events to ignore; none by default.</param>
public sealed class CurrentStates(IEventStore store, DeedsOptions? options = null)
{
    private readonly AggregateReader _aggregates = new(store, options);

    private readonly ICurrentStateStore _tables = store as ICurrentStateStore
        ?? throw new DeedsException("DEED0806", $"{store.GetType().Name} keeps no current-state tables. Use a store that implements ICurrentStateStore.");

    /// <summary>Folds every stream of the aggregate's category and compares it with its row.</summary>
    /// <returns>How many rows were right, and each difference.</returns>
    /// <exception cref="DeedsException">DEED0153: the aggregate keeps no table.</exception>
    public async Task<CurrentStateReport> VerifyAsync<TAggregate>(CancellationToken cancellationToken = default)
        where TAggregate : IAggregate<TAggregate>
    {
        var table = TableOf<TAggregate>();
        var keys = await StreamKeysAsync(table, cancellationToken).ConfigureAwait(false);
        var differences = new List<CurrentStateDifference>();
        foreach (var key in keys)
        {
            if (await TryCompareAsync<TAggregate>(table, key, cancellationToken).ConfigureAwait(false) is { } difference)
                differences.Add(difference);
        }

        var rows = keys.Count;
        await foreach (var row in _tables.ReadRowsAsync(table, cancellationToken).ConfigureAwait(false))
        {
            if (keys.Contains(row.Key))
                continue;
            rows++;
            differences.Add(new(row.Key, "a row without a stream"));
        }

        return new(table.Name, rows - differences.Count, differences);
    }

    /// <summary>Writes the row of one aggregate anew from its events; removes it where there are none.</summary>
    /// <returns>The row, or null when there are no events.</returns>
    public async Task<StateRow?> RebuildAsync<TAggregate>(StreamKey key, CancellationToken cancellationToken = default)
        where TAggregate : IAggregate<TAggregate>
    {
        var table = TableOf<TAggregate>();
        while (true)
        {
            var row = await FoldAsync<TAggregate>(key, cancellationToken).ConfigureAwait(false);
            if (row is null)
            {
                await _tables.RemoveRowAsync(table, key, cancellationToken).ConfigureAwait(false);
                return null;
            }

            if (await _tables.RewriteRowAsync(table, row, cancellationToken).ConfigureAwait(false))
                return row;
        }
    }

    private static StateTable TableOf<TAggregate>()
        where TAggregate : IAggregate<TAggregate> =>
        TAggregate.Type.Table
            ?? throw new DeedsException("DEED0153", $"{typeof(TAggregate).Name} keeps no current state. Name a table: [Aggregate(\"{TAggregate.Type.Category}\", Table = \"…\")].");

    private async Task<StateRow?> FoldAsync<TAggregate>(StreamKey key, CancellationToken cancellationToken)
        where TAggregate : IAggregate<TAggregate>
    {
        var loaded = await _aggregates.LoadVersionedAsync<TAggregate>(key, At.Latest, cancellationToken).ConfigureAwait(false);
        return loaded.Exists ? TAggregate.Type.WriteOf(key, loaded.Version, loaded.State)!.Row : null;
    }

    // A stream that cannot be folded is a finding, not the end of the search.
    private async Task<CurrentStateDifference?> TryCompareAsync<TAggregate>(StateTable table, StreamKey key, CancellationToken cancellationToken)
        where TAggregate : IAggregate<TAggregate>
    {
        try
        {
            return await CompareAsync<TAggregate>(table, key, cancellationToken).ConfigureAwait(false);
        }
        catch (DeedsException problem)
        {
            return new(key, problem.Message);
        }
    }

    // A command may commit between the fold and the row's reading: what differs is looked at again until it stands still.
    private async Task<CurrentStateDifference?> CompareAsync<TAggregate>(StateTable table, StreamKey key, CancellationToken cancellationToken)
        where TAggregate : IAggregate<TAggregate>
    {
        while (true)
        {
            var folded = await FoldAsync<TAggregate>(key, cancellationToken).ConfigureAwait(false);
            var row = await _tables.FindRowAsync(table, key, cancellationToken).ConfigureAwait(false);
            if (StateRows.Difference(table, row, folded!) is not { } difference)
                return null;
            if ((await FoldAsync<TAggregate>(key, cancellationToken).ConfigureAwait(false))!.Version == folded!.Version)
                return new(key, difference);
        }
    }

    private async Task<HashSet<StreamKey>> StreamKeysAsync(StateTable table, CancellationToken cancellationToken)
    {
        var keys = new HashSet<StreamKey>();
        var reader = store.ReadAfter(Position.Start, EventFilter.InCategory(table.Category));
        EventPage page;
        do
        {
            page = await reader.ReadPageAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            keys.UnionWith(page.Events.Select(stored => stored.Stream.Key));
        }
        while (!page.IsLast);
        return keys;
    }
}
