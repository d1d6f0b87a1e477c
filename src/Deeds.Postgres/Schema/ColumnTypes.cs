using Deeds.Storage;
using Deeds.Storage.Projections;
using NpgsqlTypes;

namespace Deeds.Postgres.Schema;

/// <summary>The PostgreSQL side of <see cref="ColumnType"/>; names as <c>format_type</c> prints them.</summary>
internal static class ColumnTypes
{
    public static string NameOf(ColumnType type) => type switch
    {
        ColumnType.Uuid => "uuid",
        ColumnType.Boolean => "boolean",
        ColumnType.SmallInt => "smallint",
        ColumnType.Integer => "integer",
        ColumnType.BigInt => "bigint",
        ColumnType.Numeric => "numeric",
        ColumnType.Real => "real",
        ColumnType.Double => "double precision",
        ColumnType.Timestamp => "timestamp with time zone",
        ColumnType.Date => "date",
        ColumnType.Time => "time without time zone",
        ColumnType.Interval => "interval",
        ColumnType.Json => "json",
        ColumnType.Bytes => "bytea",
        _ => "text",
    };

    public static string NameOf(ProjectionColumn column) => column switch
    {
        { Length: { } length } => $"character varying({length})",
        { Precision: { } digits } => $"numeric({digits},{column.Scale})",
        { IsBinary: true } => "jsonb",
        _ => NameOf(column.Type),
    };

    public static NpgsqlDbType DbTypeOf(ColumnType type) => type switch
    {
        ColumnType.Uuid => NpgsqlDbType.Uuid,
        ColumnType.Boolean => NpgsqlDbType.Boolean,
        ColumnType.SmallInt => NpgsqlDbType.Smallint,
        ColumnType.Integer => NpgsqlDbType.Integer,
        ColumnType.BigInt => NpgsqlDbType.Bigint,
        ColumnType.Numeric => NpgsqlDbType.Numeric,
        ColumnType.Real => NpgsqlDbType.Real,
        ColumnType.Double => NpgsqlDbType.Double,
        ColumnType.Timestamp => NpgsqlDbType.TimestampTz,
        ColumnType.Date => NpgsqlDbType.Date,
        ColumnType.Time => NpgsqlDbType.Time,
        ColumnType.Interval => NpgsqlDbType.Interval,
        ColumnType.Json => NpgsqlDbType.Json,
        ColumnType.Bytes => NpgsqlDbType.Bytea,
        _ => NpgsqlDbType.Text,
    };
}
