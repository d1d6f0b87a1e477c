using System.Globalization;

namespace Deeds.Roslyn.Validation;

/// <summary>An argument of an error text; notices when what it says would differ between cultures.</summary>
/// <param name="code">The value as a C# expression.</param>
/// <param name="value">The value, or one of another type that takes the same formats.</param>
internal sealed class Hole(string code, object value) : IFormattable
{
    public string Code => code;

    public bool DependsOnCulture { get; private set; }

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (value is not IFormattable formattable)
            return value.ToString();

        var text = formattable.ToString(format, CultureInfo.InvariantCulture);
        DependsOnCulture |= format is { Length: > 0 } || text.Any(static character => character is < '0' or > '9');
        return text;
    }

    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
}
