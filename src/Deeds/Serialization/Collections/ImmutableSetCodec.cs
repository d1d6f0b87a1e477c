using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable sets.</summary>
public readonly struct ImmutableSetCodec<T, TCodec> :
    IJsonCodec<ImmutableHashSet<T>>,
    IJsonCodec<IImmutableSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableHashSet<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

    /// <inheritdoc/>
    public static ImmutableHashSet<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = ImmutableHashSet.CreateBuilder<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.ToImmutable();
    }

    /// <summary>Writes whatever holds the items.</summary>
    public static void Write(JsonText text, IEnumerable<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

    static void IJsonCodec<IImmutableSet<T>>.Write(JsonText text, IImmutableSet<T> value) => Write(text, value);

    static IImmutableSet<T> IJsonCodec<IImmutableSet<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
