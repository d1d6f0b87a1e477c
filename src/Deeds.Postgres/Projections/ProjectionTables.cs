using System.Collections.Concurrent;
using System.Text;
using Deeds.Postgres.Schema;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Reads and writes rows with a command of the caller's, inside whatever transaction it runs in.</summary>
internal sealed class ProjectionTables(SqlNames names)
{
    // Stands for one row, where nothing else decides whether to write.
    private const string Always = "(select) as always";

    // Also a row that is not there yet is kept from others: no lock on rows could do that.
    private const string LockKeys = """
        select pg_advisory_xact_lock(wanted.hash)
        from (select distinct hashtextextended(name, 0) as hash from unnest($1::text[]) as name order by hash) as wanted
        """;

    private readonly ConcurrentDictionary<ProjectionTable, ProjectionSql> _sql = new();

    public ProjectionSql SqlOf(ProjectionTable table) => _sql.GetOrAdd(table, static (known, names) => new(known, names), names);

    public static NpgsqlBatchCommand Lock(ProjectionTable table, IReadOnlyList<RowKey> keys) =>
        new(LockKeys) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. keys.Select(key => $"{table.Name} {key}")] } } };

    public NpgsqlBatchCommand Load(ProjectionTable table, IReadOnlyList<RowKey> keys)
    {
        var command = new NpgsqlBatchCommand(SqlOf(table).Load);
        TableChanges.AddKeys(command.Parameters, table, keys);
        return command;
    }

    public static async Task<IReadOnlyList<IReadOnlyList<object?>?>> LoadedAsync(NpgsqlDataReader reader, ProjectionTable table, int keys, CancellationToken cancellationToken)
    {
        var rows = new IReadOnlyList<object?>?[keys];
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            rows[reader.GetInt64(0) - 1] = Row(reader, table, firstColumn: 1);
        return rows;
    }

    public static IReadOnlyList<object?> Row(NpgsqlDataReader reader, ProjectionTable table, int firstColumn)
    {
        var values = new object?[table.Columns.Count];
        for (var place = 0; place < values.Length; place++)
            values[place] = ColumnValues.Read(reader, firstColumn + place, table.Columns[place].Type);
        return values;
    }

    /// <summary>The commands that write changes by themselves.</summary>
    public IEnumerable<NpgsqlBatchCommand> Write(IReadOnlyList<RowChange> changes)
    {
        foreach (var change in TableChanges.Of(changes))
        {
            var sql = SqlOf(change.Table);
            var writing = new NpgsqlBatchCommand(sql.Upsert(Always, firstParameter: 1));
            change.AddWritten(writing.Parameters);
            yield return writing;
            var removing = new NpgsqlBatchCommand(sql.Delete(Always, firstParameter: 1));
            change.AddRemoved(removing.Parameters);
            yield return removing;
        }
    }

    /// <summary>The parts of a statement that write changes if a gate of its has a row; their parameters follow those that are there.</summary>
    public string Write(IReadOnlyList<RowChange> changes, string gate, NpgsqlParameterCollection parameters)
    {
        var parts = new StringBuilder();
        foreach (var (number, change) in TableChanges.Of(changes).Index())
        {
            var sql = SqlOf(change.Table);
            if (change.Writes)
            {
                parts.Append($", written{number} as (\n{sql.Upsert(gate, parameters.Count + 1)}\n)");
                change.AddWritten(parameters);
            }

            if (!change.Removes)
                continue;
            parts.Append($", removed{number} as (\n{sql.Delete(gate, parameters.Count + 1)}\n)");
            change.AddRemoved(parameters);
        }

        return parts.ToString();
    }
}
