using System.Globalization;

namespace Deeds;

/// <summary>What tells one aggregate of a category from another: the text after the hyphen in its stream's name.</summary>
public readonly record struct StreamKey
{
    /// <summary>Takes any text as a key.</summary>
    public StreamKey(string value) => Value = value;

    /// <summary>The key as text.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The key of any value whose text can be read back: a Guid, a number, an id type of your own.</summary>
    /// <remarks>The text is the value's own, in the invariant culture; dates and times are written as ISO 8601 has them.</remarks>
    public static StreamKey Of<TKey>(TKey key)
        where TKey : IParsable<TKey> => new(key switch
        {
            DateOnly or TimeOnly or DateTime or DateTimeOffset => ((IFormattable)key).ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => key.ToString() ?? "",
        });

    /// <summary>Reads the key back as the type it was made of.</summary>
    /// <exception cref="FormatException">The key is no such value.</exception>
    public TKey As<TKey>()
        where TKey : IParsable<TKey> => TKey.Parse(Value, CultureInfo.InvariantCulture);

    /// <summary>The key as a Guid.</summary>
    /// <exception cref="FormatException">The key is no Guid.</exception>
    public Guid AsGuid() => Guid.Parse(Value);

    /// <summary>Takes text as a key.</summary>
    public static implicit operator StreamKey(string value) => new(value);

    /// <summary>Takes a Guid as a key, in its hyphenated lower-case form.</summary>
    public static implicit operator StreamKey(Guid value) => new(value.ToString());

    /// <summary>Takes a number as a key.</summary>
    public static implicit operator StreamKey(int value) => Of(value);

    /// <summary>Takes a number as a key.</summary>
    public static implicit operator StreamKey(long value) => Of(value);

    /// <summary>The key as text.</summary>
    public override string ToString() => Value;
}
