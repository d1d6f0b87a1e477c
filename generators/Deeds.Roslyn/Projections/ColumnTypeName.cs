using System.Globalization;
using System.Text.RegularExpressions;

namespace Deeds.Roslyn.Projections;

/// <summary>Which types of the database give back what is put into a column.</summary>
internal static class ColumnTypeName
{
    private const int MostDigits = 1_000;
    private const int MostCharacters = 10_485_760;

    private static readonly Regex Form = new(@"^\s*(?<name>[a-z0-9]+(?:\s+[a-z]+)*)\s*(?:\(\s*(?<first>\d{1,8})\s*(?:,\s*(?<second>\d{1,8})\s*)?\))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string[]> Plain = new(StringComparer.Ordinal)
    {
        ["Text"] = ["text"],
        ["Uuid"] = ["uuid"],
        ["Boolean"] = ["boolean", "bool"],
        ["SmallInt"] = ["smallint", "int2"],
        ["Integer"] = ["integer", "int", "int4"],
        ["BigInt"] = ["bigint", "int8"],
        ["Numeric"] = ["numeric", "decimal"],
        ["Real"] = ["real", "float4"],
        ["Double"] = ["double precision", "float8"],
        ["Timestamp"] = ["timestamp with time zone", "timestamptz"],
        ["Date"] = ["date"],
        ["Time"] = ["time without time zone", "time"],
        ["Interval"] = ["interval"],
        ["Json"] = ["json"],
        ["Bytes"] = ["bytea"],
    };

    /// <summary>What is to be said of a column of this kind so that it has the type; null when it cannot have it.</summary>
    public static string? Bounds(string typeName, string column)
    {
        if (Form.Match(typeName) is not { Success: true } found)
            return null;
        var name = string.Join(" ", found.Groups["name"].Value.ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries));
        var (first, second) = (NumberIn(found.Groups["first"]), NumberIn(found.Groups["second"]));
        return (column, name, first, second) switch
        {
            (_, _, null, _) when Plain[column].Contains(name) => "",
            ("Json", "jsonb", null, _) => "IsBinary = true",
            ("Text", "varchar" or "character varying", > 0 and <= MostCharacters, null) => $"Length = {first}",
            ("Numeric", "numeric" or "decimal", > 0 and <= MostDigits, _) when (second ?? 0) <= first => $"Precision = {first}, Scale = {second ?? 0}",
            _ => null,
        };
    }

    /// <summary>A type that a column of this kind may have.</summary>
    public static string Example(string column) => column switch
    {
        "Text" => "varchar(100)",
        "Numeric" => "numeric(12,2)",
        "Json" => "jsonb",
        _ => Plain[column][0],
    };

    private static int? NumberIn(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;
}
