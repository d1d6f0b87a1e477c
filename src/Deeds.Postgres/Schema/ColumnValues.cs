using Deeds.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Schema;

/// <summary>Carries values of columns to and from the database.</summary>
internal static class ColumnValues
{
    public static NpgsqlParameter Parameter(ColumnType type, object? value) => new()
    {
        NpgsqlDbType = ColumnTypes.DbTypeOf(type),
        Value = value is DateTimeOffset time ? time.ToUniversalTime() : value ?? DBNull.Value,
    };

    /// <summary>The values of one column in many rows.</summary>
    public static NpgsqlParameter Parameter(ColumnType type, IReadOnlyList<object?> values) => type switch
    {
        ColumnType.Uuid => Array(type, values, static value => (Guid?)value),
        ColumnType.Boolean => Array(type, values, static value => (bool?)value),
        ColumnType.SmallInt => Array(type, values, static value => (short?)value),
        ColumnType.Integer => Array(type, values, static value => (int?)value),
        ColumnType.BigInt => Array(type, values, static value => (long?)value),
        ColumnType.Numeric => Array(type, values, static value => (decimal?)value),
        ColumnType.Real => Array(type, values, static value => (float?)value),
        ColumnType.Double => Array(type, values, static value => (double?)value),
        ColumnType.Timestamp => Array(type, values, static value => ((DateTimeOffset?)value)?.ToUniversalTime()),
        ColumnType.Date => Array(type, values, static value => (DateOnly?)value),
        ColumnType.Time => Array(type, values, static value => (TimeOnly?)value),
        ColumnType.Interval => Array(type, values, static value => (TimeSpan?)value),
        ColumnType.Bytes => Array(type, values, static value => (byte[]?)value),
        _ => Array(type, values, static value => (string?)value),
    };

    public static object? Read(NpgsqlDataReader reader, int place, ColumnType type) => reader.IsDBNull(place) ? null : type switch
    {
        ColumnType.Timestamp => reader.GetFieldValue<DateTimeOffset>(place),
        ColumnType.Date => reader.GetFieldValue<DateOnly>(place),
        ColumnType.Time => reader.GetFieldValue<TimeOnly>(place),
        ColumnType.Interval => reader.GetFieldValue<TimeSpan>(place),
        ColumnType.Json => reader.GetString(place),
        _ => reader.GetValue(place),
    };

    private static NpgsqlParameter<T[]> Array<T>(ColumnType type, IReadOnlyList<object?> values, Func<object?, T> cast)
    {
        var typed = new T[values.Count];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = cast(values[i]);
        return new() { TypedValue = typed, NpgsqlDbType = NpgsqlDbType.Array | ColumnTypes.DbTypeOf(type) };
    }
}
