using System.Globalization;

namespace Deeds;

/// <summary>What tells one row of a projection from another: the values of its key properties, in their order.</summary>
public readonly struct RowKey : IEquatable<RowKey>
{
    private readonly object[]? _values;

    private RowKey(object[] values) => _values = values;

    /// <summary>The values, as the columns hold them.</summary>
    public IReadOnlyList<object> Values => _values ?? [];

    /// <summary>A key of several values, or of one.</summary>
    public static RowKey Of(params object[] values) => new(values);

    /// <summary>A key of one value.</summary>
    public static implicit operator RowKey(Guid value) => new([value]);

    /// <summary>A key of one value.</summary>
    public static implicit operator RowKey(string value) => new([value]);

    /// <summary>A key of one value.</summary>
    public static implicit operator RowKey(int value) => new([value]);

    /// <summary>A key of one value.</summary>
    public static implicit operator RowKey(long value) => new([value]);

    /// <summary>A key of one value.</summary>
    public static implicit operator RowKey(DateOnly value) => new([value]);

    /// <summary>True when both have the same values.</summary>
    public bool Equals(RowKey other) => new ReadOnlySpan<object>(_values).SequenceEqual(new ReadOnlySpan<object>(other._values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in _values ?? [])
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The values with commas between them.</summary>
    public override string ToString() => string.Join(", ", Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    /// <summary>True when both have the same values.</summary>
    public static bool operator ==(RowKey left, RowKey right) => left.Equals(right);

    /// <summary>True when they differ in a value.</summary>
    public static bool operator !=(RowKey left, RowKey right) => !left.Equals(right);
}
