namespace Deeds.Storage.Projections;

/// <summary>One column of a projection's table.</summary>
/// <param name="Property">The property it holds.</param>
/// <param name="Name">The column's name, snake_case unless the property names another.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">True when the property may be null.</param>
public sealed record ProjectionColumn(string Property, string Name, ColumnType Type, bool IsNullable)
{
    private const int MostDigits = 28;

    /// <summary>The most characters a text may have; null for any number.</summary>
    public int? Length { get; init; }

    /// <summary>The most digits a number may have; null for any number.</summary>
    public int? Precision { get; init; }

    /// <summary>How many of these digits stand after the point.</summary>
    public int Scale { get; init; }

    /// <summary>True to keep nested data as <c>jsonb</c>, for operators and indexes of the database; the order of its members is then the database's.</summary>
    public bool IsBinary { get; init; }

    /// <summary>True when not every value of its type can be kept.</summary>
    internal bool IsBounded => Length is not null || Precision is not null || IsBinary;

    /// <summary>Why a value cannot be kept as it is; null when it can.</summary>
    internal string? Objection(object? value) => value switch
    {
        string text when text.Length > Length && Characters(text) is var characters && characters > Length => $"has {characters} characters, and the column holds {Length}",
        string json when IsBinary && HasNullCharacter(json) => "has a character U+0000, and jsonb holds none",
        decimal number when Precision is { } digits && !Fits(number, digits) => $"is {number}, and the column holds {digits} digits, {Scale} of them after the point",
        _ => null,
    };

    // As databases count them: what .NET keeps as a pair is one.
    private static int Characters(string text) => text.Length - text.Count(char.IsLowSurrogate);

    // The database would round it, and a fold would go on with another number after the next page than within this one.
    private bool Fits(decimal number, int digits) =>
        (Scale >= MostDigits || decimal.Round(number, Scale) == number)
        && (digits - Scale > MostDigits || Math.Abs(number) < Enumerable.Repeat(10m, digits - Scale).Aggregate(1m, static (power, ten) => power * ten));

    // By hand: a generated regex is named after the folder it is built in, and the package is to be the same wherever it is built.
    private static bool HasNullCharacter(string json)
    {
        for (var escape = json.IndexOf('\\'); escape >= 0; escape = json.IndexOf('\\', escape + 2))
        {
            if (json.AsSpan(escape).StartsWith("\\u0000"))
                return true;
        }

        return false;
    }
}
