using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Deeds;

/// <summary>A place in the store's order: comparable, printable, storable as text, otherwise opaque.</summary>
/// <remarks>Positions grow, and are not dense: two neighbouring events may be any distance apart.</remarks>
public readonly record struct Position : IComparable<Position>, IParsable<Position>
{
    private readonly long _value;

    /// <summary>A position from a store's own number; for those who write a store.</summary>
    /// <param name="value">The number; 0 stands before the first event.</param>
    public Position(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _value = value;
    }

    /// <summary>Before the first event.</summary>
    public static Position Start => default;

    /// <summary>The store's own number; for those who write a store.</summary>
    public long ToInt64() => _value;

    /// <inheritdoc/>
    public int CompareTo(Position other) => _value.CompareTo(other._value);

    /// <summary>The text <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Position Parse(string s, IFormatProvider? provider) => new(long.Parse(s, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Position Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Position result)
    {
        var parsed = long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        result = parsed ? new(value) : default;
        return parsed;
    }

    /// <summary>True when the left position comes first.</summary>
    public static bool operator <(Position left, Position right) => left._value < right._value;

    /// <summary>True when the left position comes last.</summary>
    public static bool operator >(Position left, Position right) => left._value > right._value;

    /// <summary>True unless the left position comes last.</summary>
    public static bool operator <=(Position left, Position right) => left._value <= right._value;

    /// <summary>True unless the left position comes first.</summary>
    public static bool operator >=(Position left, Position right) => left._value >= right._value;
}
