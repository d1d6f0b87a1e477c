using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Which row holds what in a unique index; nulls are equal to nothing, so nobody holds them.</summary>
internal sealed class UniqueIndex
{
    private readonly ProjectionIndex _index;
    private readonly int[] _places;
    private readonly Dictionary<RowKey, RowKey> _holders = [];

    public UniqueIndex(ProjectionTable table, ProjectionIndex index)
    {
        _index = index;
        var names = table.Columns.Select(column => column.Name).ToList();
        _places = [.. index.Columns.Select(name => names.IndexOf(name))];
    }

    /// <summary>A row was written or removed.</summary>
    public void Write(RowKey key, IReadOnlyList<object?>? former, IReadOnlyList<object?>? row)
    {
        if (ValuesIn(former) is { } given)
            _holders.Remove(given);
        if (ValuesIn(row) is { } taken)
            _holders[taken] = key;
    }

    /// <summary>Goes through changes one after the other, as a database does, and writes none.</summary>
    /// <exception cref="RowsRefusedException">Two rows would be equal in the index.</exception>
    public void Check(IEnumerable<RowChange> changes, IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> rows)
    {
        var changed = new Dictionary<RowKey, IReadOnlyList<object?>?>();
        var holders = new Dictionary<RowKey, RowKey?>();
        foreach (var change in changes)
        {
            if (ValuesIn(changed.TryGetValue(change.Key, out var former) ? former : rows.GetValueOrDefault(change.Key)) is { } given)
                holders[given] = null;
            changed[change.Key] = change.Values;
            if (ValuesIn(change.Values) is not { } taken)
                continue;
            if ((holders.TryGetValue(taken, out var holder) ? holder : HolderOf(taken)) is not null)
                throw Refused(change.Table);
            holders[taken] = change.Key;
        }
    }

    private RowKey? HolderOf(RowKey values) => _holders.TryGetValue(values, out var holder) ? holder : (RowKey?)null;

    private RowKey? ValuesIn(IReadOnlyList<object?>? row)
    {
        if (row is null || Array.Exists(_places, place => row[place] is null))
            return null;
        return RowKey.Of([.. _places.Select(place => row[place] is byte[] bytes ? Convert.ToHexString(bytes) : row[place]!)]);
    }

    // Without the values: what is told of a failure is kept and logged.
    private RowsRefusedException Refused(ProjectionTable table) =>
        new($"The store in memory refuses rows of table {table.Name}: two would be equal in {string.Join(", ", _index.Columns)}, which is unique.");
}
