namespace Deeds.Storage.InMemory;

/// <summary>The rows of all current-state tables; used under the store's lock.</summary>
internal sealed class StateTables
{
    private readonly Dictionary<string, Dictionary<StreamKey, StateRow>> _tables = new(StringComparer.Ordinal);

    public void Write(StateWrite write) => RowsOf(write.Table)[write.Row.Key] = write.Row with { Values = [.. write.Row.Values] };

    public StateRow? Find(StateTable table, StreamKey key) => RowsOf(table).GetValueOrDefault(key);

    public void Remove(StateTable table, StreamKey key) => RowsOf(table).Remove(key);

    public IReadOnlyList<StateRow> All(StateTable table) => table.KeyType switch
    {
        ColumnType.Uuid => [.. RowsOf(table).Values.OrderBy(row => row.Key.AsGuid())],
        ColumnType.BigInt => [.. RowsOf(table).Values.OrderBy(row => row.Key.As<long>())],
        _ => [.. RowsOf(table).Values.OrderBy(row => row.Key.Value, StringComparer.Ordinal)],
    };

    private Dictionary<StreamKey, StateRow> RowsOf(StateTable table) =>
        _tables.TryGetValue(table.Name, out var rows) ? rows : _tables[table.Name] = [];
}
