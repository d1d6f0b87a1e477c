using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Refuses rows that double what a unique index of their table has once, as a database does: row after row, before any is removed.</summary>
internal static class UniqueValues
{
    /// <exception cref="RowsRefusedException">Two rows would be equal in an index; nulls are equal to nothing.</exception>
    public static void Check(ProjectionTable table, IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> rows, IReadOnlyList<RowChange> changes)
    {
        foreach (var index in table.Indexes.Where(index => index.IsUnique))
            Check(table, index, rows, changes);
    }

    private static void Check(ProjectionTable table, ProjectionIndex index, IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> rows, IReadOnlyList<RowChange> changes)
    {
        int[] places = [.. index.Columns.Select(name => table.Columns.Select(column => column.Name).ToList().IndexOf(name))];
        var holders = new Dictionary<RowKey, RowKey>();
        var held = new Dictionary<RowKey, RowKey>();
        foreach (var (key, row) in rows)
            Take(key, row);
        foreach (var change in changes)
        {
            if (change.Values is { } row)
                Take(change.Key, row);
        }

        void Take(RowKey key, IReadOnlyList<object?> row)
        {
            if (held.Remove(key, out var former))
                holders.Remove(former);
            if (ValuesIn(row, places) is not { } values)
                return;
            if (!holders.TryAdd(values, key))
                throw Refused(table, index);
            held[key] = values;
        }
    }

    private static RowKey? ValuesIn(IReadOnlyList<object?> row, int[] places)
    {
        var values = new object[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (row[places[i]] is not { } value)
                return null;
            values[i] = value is byte[] bytes ? Convert.ToHexString(bytes) : value;
        }

        return RowKey.Of(values);
    }

    // Without the values: what is told of a failure is kept and logged.
    private static RowsRefusedException Refused(ProjectionTable table, ProjectionIndex index) =>
        new($"The store in memory refuses rows of table {table.Name}: two would be equal in {string.Join(", ", index.Columns)}, which is unique.");
}
