using Deeds.Serialization;

namespace Deeds.Projections;

/// <summary>Reads the values of a row as the properties hold them; for generated code.</summary>
public readonly struct RowReader
{
    private readonly IReadOnlyList<object?> _values;

    internal RowReader(IReadOnlyList<object?> values) => _values = values;

    /// <summary>A value of exactly this type.</summary>
    public T Value<T>(int place)
        where T : notnull => (T)_values[place]!;

    /// <summary>A value of exactly this type, or null.</summary>
    public T? ValueOrNull<T>(int place)
        where T : struct => (T?)_values[place];

    /// <summary>A text, bytes or null.</summary>
    public T? ReferenceOrNull<T>(int place)
        where T : class => (T?)_values[place];

    /// <summary>An enum, kept by name.</summary>
    public TEnum Named<TEnum>(int place)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(Value<string>(place));

    /// <summary>An enum, kept by name, or null.</summary>
    public TEnum? NamedOrNull<TEnum>(int place)
        where TEnum : struct, Enum => _values[place] is string name ? Enum.Parse<TEnum>(name) : null;

    /// <summary>Nested data, kept as JSON.</summary>
    public T Json<T, TCodec>(int place)
        where TCodec : IJsonCodec<T> => _values[place] is string text ? JsonCodec.FromText<T, TCodec>(text) : default!;
}
