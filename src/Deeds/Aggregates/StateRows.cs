using System.Globalization;
using Deeds.Storage;

namespace Deeds.Aggregates;

internal static class StateRows
{
    public static string? Difference(StateTable table, StateRow? row, StateRow folded)
    {
        if (row is null)
            return "the row is missing";
        if (row.Version != folded.Version)
            return $"version is {row.Version}, folded {folded.Version}";

        var differences = table.Columns
            .Select((column, i) => Same(row.Values[i], folded.Values[i]) ? null : $"{column.Name} is {Text(row.Values[i])}, folded {Text(folded.Values[i])}")
            .OfType<string>()
            .ToList();
        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    // Databases keep microseconds, .NET counts ticks of 100 ns: what the table cannot hold is no difference.
    private static bool Same(object? stored, object? folded) => (stored, folded) switch
    {
        (DateTimeOffset left, DateTimeOffset right) => Micros(left.UtcTicks) == Micros(right.UtcTicks),
        (TimeOnly left, TimeOnly right) => Micros(left.Ticks) == Micros(right.Ticks),
        (TimeSpan left, TimeSpan right) => Micros(left.Ticks) == Micros(right.Ticks),
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        _ => Equals(stored, folded),
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static long Micros(long ticks) => ticks / TimeSpan.TicksPerMicrosecond;
}
