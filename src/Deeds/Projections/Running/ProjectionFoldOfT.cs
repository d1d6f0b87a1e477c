using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

internal sealed class ProjectionFold<TProjection> : ProjectionFold
    where TProjection : class, IProjection<TProjection>
{
    private readonly Dictionary<RowKey, Kept> _rows = [];

    private static readonly int[] Bounded = [.. Table.Columns.Index().Where(column => column.Item.IsBounded).Select(column => column.Index)];

    private static ProjectionTable Table => TProjection.Type.Table;

    public override RowKey? KeyOf(IEvent @event, EventMetadata metadata) => TProjection.KeyOf(@event, metadata);

    public override bool Has(RowKey key) => _rows.ContainsKey(key);

    public override void Load(IReadOnlyList<RowKey> keys, IReadOnlyList<IReadOnlyList<object?>?> rows)
    {
        _rows.EnsureCapacity(_rows.Count + keys.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            var row = rows[i] is { } values ? TProjection.FromRow(new(values)) : null;
            _rows[keys[i]] = new(row, row, null, IsLoaded: true);
        }
    }

    public override void Apply(RowKey? key, IEvent @event, EventMetadata metadata)
    {
        var kept = key is { } known ? _rows[known] : default;
        var next = TProjection.Fold(kept.Row, @event, metadata);
        if (next is null)
        {
            if (key is { } emptied)
                _rows[emptied] = kept with { Row = null, Values = null };
            return;
        }

        if (ReferenceEquals(next, kept.Row))
            return;
        var values = TProjection.ToRow(next);
        CheckBounds(values, @event);
        var made = Table.KeyIn(values);
        if (key is { } expected && made != expected)
            throw new DeedsException("DEED0571", $"{Table.Name} gave row ({made}) for {@event.EventType.Name}, which changes row ({expected}). Keep the key properties, or say with KeyOf which row the event changes.");
        if (key is null)
            _rows.TryGetValue(made, out kept);
        _rows[made] = kept with { Row = next, Values = values };
    }

    public override IReadOnlyList<RowChange> Changes()
    {
        var changes = new List<RowChange>(_rows.Count);
        foreach (var (key, kept) in _rows)
        {
            if (!kept.IsLoaded || !ReferenceEquals(kept.Before, kept.Row))
                changes.Add(new(Table, key, kept.Values));
        }

        return changes;
    }

    private static void CheckBounds(object?[] values, IEvent @event)
    {
        foreach (var place in Bounded)
        {
            if (Table.Columns[place].Objection(values[place]) is { } objection)
                throw new DeedsException("DEED0578", $"{Table.Name} gave a row for {@event.EventType.Name} whose {Table.Columns[place].Property} {objection}. Let the On give a value that fits, or write a larger type in [Column].");
        }
    }

    private readonly record struct Kept(TProjection? Before, TProjection? Row, IReadOnlyList<object?>? Values, bool IsLoaded);
}
