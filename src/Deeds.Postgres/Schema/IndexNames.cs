using System.Globalization;
using System.Text;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Schema;

/// <summary>Names indexes after what they hold, the same in every run.</summary>
internal static class IndexNames
{
    private const int MaxBytes = 63;
    private const uint HashStart = 2_166_136_261;
    private const uint HashPrime = 16_777_619;

    public static string Of(string table, ProjectionIndex index) => Fitting($"{table}_{string.Join('_', index.Columns)}_{(index.IsUnique ? "key" : "idx")}");

    /// <summary>The name of the index of a table's key; the database gives a new table's the same one.</summary>
    public static string OfKey(string table) => Fitting($"{table}_pkey");

    private static string Fitting(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        if (bytes.Length <= MaxBytes)
            return name;

        // The database would cut the name, and take two that begin alike for one.
        var end = HashOf(bytes).ToString("x8", CultureInfo.InvariantCulture);
        return $"{string.Concat(name.Where(char.IsAscii).Take(MaxBytes - end.Length - 1))}_{end}";
    }

    private static uint HashOf(byte[] bytes) => bytes.Aggregate(HashStart, static (hash, next) => unchecked((hash ^ next) * HashPrime));
}
