using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Writes and reads the keys of a dictionary as JSON property names.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
public interface IJsonKey<TKey>
{
    /// <summary>Writes <paramref name="key"/> as the name of the property that follows, with the comma before and the colon after it.</summary>
    static abstract void WriteName(JsonText text, TKey key);

    /// <summary>Reads the property name <paramref name="reader"/> stands on.</summary>
    static abstract TKey ReadName(ref Utf8JsonReader reader);
}
