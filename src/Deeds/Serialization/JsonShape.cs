using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>A type and the codec that gives it its JSON shape.</summary>
public abstract class JsonShape
{
    private protected JsonShape(Type type) => Type = type;

    /// <summary>The type.</summary>
    public Type Type { get; }

    /// <summary>The shape of <typeparamref name="T"/>; called by generated code.</summary>
    /// <param name="reading">What happens to members that are unknown or come twice.</param>
    public static JsonShape Of<T, TCodec>(JsonReading reading = JsonReading.Tolerant)
        where TCodec : IJsonCodec<T> => new Coded<T, TCodec>(reading);

    internal abstract JsonTypeInfo Describe(JsonSerializerOptions options);

    private sealed class Coded<T, TCodec>(JsonReading reading) : JsonShape(typeof(T))
        where TCodec : IJsonCodec<T>
    {
        internal override JsonTypeInfo Describe(JsonSerializerOptions options) =>
            JsonMetadataServices.CreateValueInfo<T>(options, new CodecJsonConverter<T, TCodec>(reading));
    }
}
