using Deeds.Processors.Running;
using Deeds.Projections.Running;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Rebuilding;

/// <summary>Compares the rows of a rebuild with the live ones.</summary>
/// <remarks>
/// Both are looked at as they stand at one moment, while they are driven on. The one that is behind at that moment is brought along in memory, by
/// the same fold over the events between, so that nobody has to be held up for it.
/// </remarks>
internal sealed class RebuildVerification(Rebuild rebuild, ProcessorWorld world)
{
    private const int MostEventsBetween = 10_000;

    private static readonly TimeSpan MostClocksDiffer = TimeSpan.FromMinutes(1);

    private readonly Dictionary<RowKey, RowPair> _brought = [];
    private readonly List<RowDifference> _listed = [];
    private long _missing;
    private long _extra;
    private long _differing;

    private IParkingStore Parking => world.Store.Processors.Parking;

    public async Task<RebuildReport> RunAsync(int mostListed, CancellationToken cancellationToken)
    {
        var pair = await world.Store.Tables.OpenPairAsync(rebuild.Live, rebuild.Side, cancellationToken).ConfigureAwait(false);
        await using var closing = pair.ConfigureAwait(false);
        var (liveParked, sideParked) = (await ParkedAsync(rebuild.Live, cancellationToken).ConfigureAwait(false), await ParkedAsync(rebuild.Side, cancellationToken).ConfigureAwait(false));
        var liveRows = pair.LiveRows + await BringAlongAsync(pair, (liveParked, sideParked), cancellationToken).ConfigureAwait(false);
        foreach (var brought in _brought.Values.Where(brought => !brought.IsEqual && (brought.Live ?? brought.Side) is not null))
            Count(brought, mostListed);
        await foreach (var different in pair.DifferencesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_brought.ContainsKey(different.Key))
                Count(different, mostListed);
        }

        return new(rebuild.Name, Later(pair.LivePosition, pair.SidePosition))
        {
            Equal = liveRows - _missing - _differing,
            Missing = _missing,
            Extra = _extra,
            Differing = _differing,
            Differences = _listed,
            LiveWithout = await LeftOutAsync(rebuild.Live, liveParked, cancellationToken).ConfigureAwait(false),
            RebuiltWithout = await LeftOutAsync(rebuild.Side, sideParked, cancellationToken).ConfigureAwait(false),
        };
    }

    private static Position Later(Position? one, Position? other) => (one ?? Position.Start) > (other ?? Position.Start) ? one!.Value : other ?? Position.Start;

    private static IReadOnlyList<ColumnDifference> Columns(RowPair pair, ProjectionTable table) =>
        [.. Enumerable.Range(0, table.Columns.Count).Where(place => pair.Live is null || pair.Side is null || !pair.HasSame(place)).Select(place => new ColumnDifference(table.Columns[place].Name, pair.Live?[place], pair.Side?[place]))];

    private ValueTask<IReadOnlyList<ParkedStream>> ParkedAsync(ProjectionTable table, CancellationToken cancellationToken) => Parking.ListAsync(table.Name, cancellationToken);

    private async ValueTask<LeftOut> LeftOutAsync(ProjectionTable table, IReadOnlyList<ParkedStream> parked, CancellationToken cancellationToken)
    {
        // An earlier rebuild had the same name, and what was left out of it is kept for ever.
        var checkpoint = await world.Store.Processors.FindAsync(table.Name, cancellationToken).ConfigureAwait(false);
        var since = checkpoint?.RebuildStartedAt - MostClocksDiffer ?? DateTimeOffset.MinValue;
        var omitted = await Parking.OmittedAsync(table.Name, cancellationToken).ConfigureAwait(false);
        return new(parked.Sum(stream => stream.Events), omitted.Count(left => left.Omission.At >= since));
    }

    private void Count(RowPair pair, int mostListed)
    {
        _missing += pair.Side is null ? 1 : 0;
        _extra += pair.Live is null ? 1 : 0;
        _differing += pair is { Live: not null, Side: not null } ? 1 : 0;
        if (_listed.Count < mostListed)
            _listed.Add(new(pair.Key, Columns(pair, rebuild.Live)) { IsLive = pair.Live is not null, IsRebuilt = pair.Side is not null });
    }

    /// <summary>Folds the events between the two positions over the rows of the table that is behind.</summary>
    /// <returns>How many rows the live table has gained by that.</returns>
    private async Task<long> BringAlongAsync(ITablePair pair, (IReadOnlyList<ParkedStream> Live, IReadOnlyList<ParkedStream> Side) parked, CancellationToken cancellationToken)
    {
        var isLiveBehind = (pair.LivePosition ?? Position.Start) < (pair.SidePosition ?? Position.Start);
        var (behind, ahead) = isLiveBehind ? (rebuild.Live, rebuild.Side) : (rebuild.Side, rebuild.Live);
        var events = await EventsBetweenAsync(isLiveBehind ? pair.LivePosition : pair.SidePosition, Later(pair.LivePosition, pair.SidePosition), cancellationToken).ConfigureAwait(false);
        // What it has parked it would not do either, and the rest of such a stream with it.
        var aside = (isLiveBehind ? parked.Live : parked.Side).Select(stream => stream.Stream).ToHashSet();
        events.RemoveAll(stored => aside.Contains(stored.Stream));
        if (events.Count == 0)
            return 0;

        var changes = await FoldAsync(events, (keys, stop) => pair.LoadAsync(behind, keys, stop), cancellationToken).ConfigureAwait(false);
        RowKey[] keys = [.. changes.Select(change => change.Key)];
        var others = await pair.LoadAsync(ahead, keys, cancellationToken).ConfigureAwait(false);
        var before = await pair.LoadAsync(behind, keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Length; i++)
            _brought[keys[i]] = isLiveBehind ? new(keys[i], changes[i].Values, others[i]) : new(keys[i], others[i], changes[i].Values);
        return isLiveBehind ? changes.Count(change => change.Values is not null) - before.Count(row => row is not null) : 0;
    }

    private async Task<IReadOnlyList<RowChange>> FoldAsync(List<StoredEvent> events, Func<IReadOnlyList<RowKey>, CancellationToken, ValueTask<IReadOnlyList<IReadOnlyList<object?>?>>> load, CancellationToken cancellationToken)
    {
        var page = new PageOfWork(events) { Attempt = 1, Until = DateTimeOffset.MaxValue, Stopping = cancellationToken };
        var outcome = await new ProjectionWork(rebuild.Type, rebuild.Subscribed, new RowsOfOne(load)).WorkAsync(page, cancellationToken).ConfigureAwait(false);
        return outcome.Problem is { } problem
            ? throw NotComparable($"and {events[outcome.Done].Name} between the two fails: {problem.Message} Correct that, and let both go on", problem)
            : outcome.Rows;
    }

    private async Task<List<StoredEvent>> EventsBetweenAsync(Position? from, Position to, CancellationToken cancellationToken)
    {
        var between = new List<StoredEvent>();
        if ((from ?? Position.Start) >= to)
            return between;
        var reader = world.Store.ReadAfter(from ?? Position.Start, rebuild.Subscribed.Filter);
        while (true)
        {
            var page = await reader.ReadPageAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            between.AddRange(page.Events.TakeWhile(stored => stored.Position <= to));
            if (between.Count > MostEventsBetween)
                throw NotComparable($"and more than {MostEventsBetween} events lie between the two. Wait until the one behind has come closer");
            if (page.IsLast || page.Through >= to)
                return between;
        }
    }

    private DeedsException NotComparable(string why, Exception? problem = null) =>
        new("DEED0596", $"The rebuild of {rebuild.Name} cannot be verified now: it and the live table stand at different positions, {why}.", problem);
}
