using Deeds.Postgres.Schema;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.CurrentState;

/// <summary>Carries rows of current state to and from the database.</summary>
internal static class RowValues
{
    public static void Add(NpgsqlParameterCollection parameters, StateTable table, StateRow row)
    {
        parameters.Add(Key(table, row.Key));
        parameters.Add(new NpgsqlParameter<int> { TypedValue = row.Version });
        for (var i = 0; i < table.Columns.Count; i++)
            parameters.Add(ColumnValues.Parameter(table.Columns[i].Type, row.Values[i]));
    }

    public static NpgsqlParameter Key(StateTable table, StreamKey key) => ColumnValues.Parameter(table.KeyType, table.KeyType switch
    {
        ColumnType.Uuid => key.AsGuid(),
        ColumnType.BigInt => key.As<long>(),
        _ => key.Value,
    });

    public static StateRow Read(NpgsqlDataReader reader, StateTable table)
    {
        var values = new object?[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = ColumnValues.Read(reader, i + 2, table.Columns[i].Type);
        var key = table.KeyType switch
        {
            ColumnType.Uuid => reader.GetGuid(0),
            ColumnType.BigInt => reader.GetInt64(0),
            _ => (StreamKey)reader.GetString(0),
        };
        return new(key, reader.GetInt32(1), values);
    }
}
