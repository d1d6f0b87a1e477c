using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable lists.</summary>
public readonly struct ImmutableListCodec<T, TCodec> :
    IJsonCodec<ImmutableList<T>>,
    IJsonCodec<IImmutableList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableList<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A list"));

    /// <inheritdoc/>
    public static ImmutableList<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = ImmutableList.CreateBuilder<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.ToImmutable();
    }

    /// <summary>Writes whatever holds the items.</summary>
    public static void Write(JsonText text, IEnumerable<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A list"));

    static void IJsonCodec<IImmutableList<T>>.Write(JsonText text, IImmutableList<T> value) => Write(text, value);

    static IImmutableList<T> IJsonCodec<IImmutableList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
