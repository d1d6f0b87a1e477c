using Deeds.Postgres.Schema;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>What becomes of the rows of one table, each row once.</summary>
internal sealed class TableChanges
{
    private readonly IReadOnlyList<IReadOnlyList<object?>> _written;
    private readonly IReadOnlyList<RowKey> _removed;

    private TableChanges(ProjectionTable table, IReadOnlyCollection<RowChange> changes)
    {
        Table = table;
        _written = [.. changes.Select(change => change.Values).OfType<IReadOnlyList<object?>>()];
        _removed = [.. changes.Where(change => change.Values is null).Select(change => change.Key)];
    }

    public ProjectionTable Table { get; }

    public bool Writes => _written.Count > 0;

    public bool Removes => _removed.Count > 0;

    /// <summary>The changes by table; of several to one row the last.</summary>
    public static IReadOnlyList<TableChanges> Of(IReadOnlyList<RowChange> changes)
    {
        if (changes.Count == 0)
            return [];
        var tables = new Dictionary<string, Dictionary<RowKey, RowChange>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!tables.TryGetValue(change.Table.Name, out var last))
                tables.Add(change.Table.Name, last = new(changes.Count));
            last[change.Key] = change;
        }

        return [.. tables.Values.Select(last => new TableChanges(last.Values.First().Table, last.Values))];
    }

    /// <summary>The parameters of <see cref="ProjectionSql.Upsert"/>: a column each.</summary>
    public void AddWritten(NpgsqlParameterCollection parameters)
    {
        for (var place = 0; place < Table.Columns.Count; place++)
            parameters.Add(ColumnValues.Parameter(Table.Columns[place].Type, [.. _written.Select(row => row[place])]));
    }

    /// <summary>The parameters of <see cref="ProjectionSql.Delete"/>.</summary>
    public void AddRemoved(NpgsqlParameterCollection parameters) => AddKeys(parameters, Table, _removed);

    /// <summary>The parameters of keys: a key column each.</summary>
    public static void AddKeys(NpgsqlParameterCollection parameters, ProjectionTable table, IReadOnlyList<RowKey> keys)
    {
        for (var index = 0; index < table.Key.Count; index++)
            parameters.Add(ColumnValues.Parameter(table.Columns[table.Key[index]].Type, [.. keys.Select(key => key.Values[index])]));
    }
}
