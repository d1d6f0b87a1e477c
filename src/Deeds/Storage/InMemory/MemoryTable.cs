using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>The rows of one projection, and what is unique among them.</summary>
internal sealed class MemoryTable(ProjectionTable table)
{
    private readonly Dictionary<RowKey, IReadOnlyList<object?>> _rows = [];
    private readonly IReadOnlyList<UniqueIndex> _unique = [.. table.Indexes.Where(index => index.IsUnique).Select(index => new UniqueIndex(table, index))];

    public IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> Rows => _rows;

    /// <summary>Refuses rows that double what is unique, before any of them is written.</summary>
    /// <param name="before">What is to be written first, and is not yet.</param>
    /// <param name="changes">The rows; those that go give up what they hold only after the others were written, as in a database.</param>
    public void Check(IEnumerable<RowChange> before, IEnumerable<RowChange> changes)
    {
        if (_unique.Count == 0)
            return;
        RowChange[] all = [.. before, .. changes.Where(change => change.Values is not null)];
        foreach (var index in _unique)
            index.Check(all, _rows);
    }

    public void Write(RowChange change)
    {
        var former = _rows.GetValueOrDefault(change.Key);
        if (change.Values is { } values)
            _rows[change.Key] = [.. values];
        else
            _rows.Remove(change.Key);
        foreach (var index in _unique)
            index.Write(change.Key, former, change.Values);
    }
}
