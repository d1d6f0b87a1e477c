using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Finds out which case of a hierarchy an object is; called by generated code.</summary>
public static class JsonHierarchy
{
    /// <summary>Looks ahead for the discriminator, wherever in the object it stands.</summary>
    /// <param name="reader">Stands on the object; a copy, so the caller's reader does not move.</param>
    /// <param name="name">The name of the discriminator.</param>
    /// <returns>A reader on the discriminator's value, or on the end of the object when there is none.</returns>
    public static Utf8JsonReader Find(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        JsonMembers.Begin(ref reader);
        while (JsonMembers.Next(ref reader))
        {
            var isFound = reader.ValueTextEquals(name);
            reader.Read();
            if (isFound)
                break;

            reader.Skip();
        }

        return reader;
    }

    /// <summary>Whether the discriminator is this text.</summary>
    public static bool Is(ref Utf8JsonReader discriminator, ReadOnlySpan<byte> text) =>
        discriminator.TokenType is JsonTokenType.String && discriminator.ValueTextEquals(text);

    /// <summary>Whether the discriminator is this number.</summary>
    public static bool Is(ref Utf8JsonReader discriminator, int number) =>
        discriminator.TokenType is JsonTokenType.Number && discriminator.TryGetInt32(out var actual) && actual == number;

    /// <summary>Whether there is no discriminator.</summary>
    public static bool IsAbsent(ref Utf8JsonReader discriminator) => discriminator.TokenType is JsonTokenType.EndObject;
}
