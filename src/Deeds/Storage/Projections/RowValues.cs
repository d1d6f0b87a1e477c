using System.Globalization;

namespace Deeds.Storage.Projections;

/// <summary>Brings values that callers name into the form that columns hold; for those who write a store.</summary>
public static class RowValues
{
    private const string DoesNotFit = "DEED0576";

    /// <summary>The column of a property.</summary>
    /// <exception cref="DeedsException">DEED0575: the projection has no such property.</exception>
    public static int PlaceOf(ProjectionTable table, string property)
    {
        for (var place = 0; place < table.Columns.Count; place++)
        {
            if (table.Columns[place].Property == property)
                return place;
        }

        throw new DeedsException("DEED0575", $"The projection {table.Name} has no property {property}. It has {string.Join(", ", table.Columns.Select(column => column.Property))}.");
    }

    /// <summary>The column of a property that rows are sorted by.</summary>
    /// <exception cref="DeedsException">DEED0575: the projection has no such property. DEED0579: it has no order that all stores share.</exception>
    public static int SortPlaceOf(ProjectionTable table, string property)
    {
        var place = PlaceOf(table, property);
        return table.Columns[place].IsBinary
            ? throw new DeedsException("DEED0579", $"{table.Name}.{property} is kept as jsonb, whose members have an order of the database's own. Sort by another property, or in SQL.")
            : place;
    }

    /// <summary>A value as its column holds it: enums by name, small numbers widened.</summary>
    /// <exception cref="DeedsException">DEED0576: the value does not fit the column.</exception>
    public static object? InColumn(ProjectionTable table, int place, object? value)
    {
        var column = table.Columns[place];
        return (column.Type, value) switch
        {
            (_, null) => null,
            (ColumnType.Text, string text) when text.Contains('\0', StringComparison.Ordinal) => throw new DeedsException(DoesNotFit, $"{table.Name}.{column.Property} cannot be compared to text with the character U+0000: no column holds it. Leave the character out."),
            (ColumnType.Text, string or Enum) => value.ToString(),
            (ColumnType.Uuid, Guid) or (ColumnType.Boolean, bool) or (ColumnType.Timestamp, DateTimeOffset) or (ColumnType.Date, DateOnly) or (ColumnType.Time, TimeOnly) or (ColumnType.Interval, TimeSpan) => value,
            (ColumnType.SmallInt, not string) when value is IConvertible number => number.ToInt16(CultureInfo.InvariantCulture),
            (ColumnType.Integer, not string) when value is IConvertible number => number.ToInt32(CultureInfo.InvariantCulture),
            (ColumnType.BigInt, not string) when value is IConvertible number => number.ToInt64(CultureInfo.InvariantCulture),
            (ColumnType.Numeric, not string) when value is IConvertible number => number.ToDecimal(CultureInfo.InvariantCulture),
            (ColumnType.Real, not string) when value is IConvertible number => number.ToSingle(CultureInfo.InvariantCulture),
            (ColumnType.Double, not string) when value is IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
            _ => throw new DeedsException(DoesNotFit, $"{table.Name}.{column.Property} cannot be compared to {value} ({value.GetType().Name}): the column holds {column.Type}. Give a value of that kind."),
        };
    }

    /// <summary>A key as the table holds it.</summary>
    /// <exception cref="DeedsException">DEED0577: the key has another number of values than the table's.</exception>
    public static RowKey InTable(ProjectionTable table, RowKey key) => key.Values.Count == table.Key.Count
        ? RowKey.Of([.. table.Key.Select((place, index) => InColumn(table, place, key.Values[index])!)])
        : throw new DeedsException("DEED0577", $"The key of {table.Name} is ({string.Join(", ", table.Key.Select(place => table.Columns[place].Property))}), and ({key}) has {key.Values.Count} value(s). Give one for each, with RowKey.Of.");
}
