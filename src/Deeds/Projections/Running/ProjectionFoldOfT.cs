using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

internal sealed class ProjectionFold<TProjection> : ProjectionFold
    where TProjection : class, IProjection<TProjection>
{
    private readonly Dictionary<RowKey, TProjection?> _loaded = [];
    private readonly Dictionary<RowKey, TProjection?> _rows = [];

    private static readonly int[] Bounded = [.. Table.Columns.Index().Where(column => column.Item.IsBounded).Select(column => column.Index)];

    private static ProjectionTable Table => TProjection.Type.Table;

    public override RowKey? KeyOf(IEvent @event, EventMetadata metadata) => TProjection.KeyOf(@event, metadata);

    public override bool Has(RowKey key) => _rows.ContainsKey(key);

    public override void Load(IReadOnlyList<RowKey> keys, IReadOnlyList<IReadOnlyList<object?>?> rows)
    {
        for (var i = 0; i < keys.Count; i++)
            _loaded[keys[i]] = _rows[keys[i]] = rows[i] is { } values ? TProjection.FromRow(new(values)) : null;
    }

    public override void Apply(IEvent @event, EventMetadata metadata)
    {
        var key = TProjection.KeyOf(@event, metadata);
        var row = key is { } known ? _rows[known] : null;
        var next = TProjection.Fold(row, @event, metadata);
        if (next is null)
        {
            if (key is { } emptied)
                _rows[emptied] = null;
            return;
        }

        var values = TProjection.ToRow(next);
        CheckBounds(values, @event);
        var made = Table.KeyIn(values);
        if (key is { } expected && made != expected)
            throw new DeedsException("DEED0571", $"{Table.Name} gave row ({made}) for {@event.EventType.Name}, which changes row ({expected}). Keep the key properties, or say with KeyOf which row the event changes.");
        _rows[made] = next;
    }

    public override IReadOnlyList<RowChange> Changes() =>
    [
        .. _rows
            .Where(row => !_loaded.TryGetValue(row.Key, out var before) || !ReferenceEquals(before, row.Value))
            .Select(row => new RowChange(Table, row.Key, row.Value is { } next ? TProjection.ToRow(next) : null)),
    ];

    private static void CheckBounds(object?[] values, IEvent @event)
    {
        foreach (var place in Bounded)
        {
            if (Table.Columns[place].Objection(values[place]) is { } objection)
                throw new DeedsException("DEED0578", $"{Table.Name} gave a row for {@event.EventType.Name} whose {Table.Columns[place].Property} {objection}. Let the On give a value that fits, or write a larger type in [Column].");
        }
    }
}
