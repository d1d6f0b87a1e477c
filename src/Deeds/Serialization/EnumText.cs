using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Enum values that have no single name: numbers, and flags that combine names; called by generated code.</summary>
public static class EnumText
{
    private const string Separator = ", ";

    /// <summary>Reads the text <paramref name="reader"/> stands on as the number of a value without a name.</summary>
    /// <exception cref="JsonException">It is no number, so it should have been a name.</exception>
    public static T ReadNumber<T>(ref Utf8JsonReader reader, string enumeration)
        where T : IBinaryInteger<T>
    {
        var text = reader.GetString();
        return T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw JsonFault.NotAMember(enumeration, text);
    }

    /// <summary>Writes a value by its name, or as a number when it has none.</summary>
    /// <param name="text">Receives the JSON.</param>
    /// <param name="name">The name as a JSON string; empty when there is none.</param>
    /// <param name="number">The value as a number.</param>
    /// <param name="flags">The names that add up to the value; null when none do.</param>
    public static void Write<T>(JsonText text, ReadOnlySpan<byte> name, T number, string? flags = null)
        where T : struct, IBinaryInteger<T>
    {
        if (!name.IsEmpty)
            text.Append(name);
        else if (flags is not null)
            text.String(flags);
        else
            text.Number(number);
    }

    /// <summary>Writes a value as the name of a property.</summary>
    /// <inheritdoc cref="Write{T}"/>
    public static void WriteName<T>(JsonText text, ReadOnlySpan<byte> name, T number, string? flags = null)
        where T : struct, IBinaryInteger<T>
    {
        text.Comma();
        if (!name.IsEmpty)
            text.Append(name);
        else
            text.String(flags ?? number.ToString(format: null, CultureInfo.InvariantCulture));

        text.Append(":"u8);
    }

    /// <summary>The names of flags in ascending order, as in <c>Read, Write</c>; null when no names add up to them, or one alone does.</summary>
    /// <param name="name">The single name of the value; empty when there is none.</param>
    /// <param name="flags">The bits.</param>
    /// <param name="names">The names of the values.</param>
    /// <param name="bits">The bits of each name.</param>
    public static string? FlagNames(ReadOnlySpan<byte> name, ulong flags, ReadOnlySpan<string> names, ReadOnlySpan<ulong> bits)
    {
        if (!name.IsEmpty)
            return null;

        var parts = new List<(ulong Bits, string Name)>();
        while (flags != 0)
        {
            var best = Largest(flags, bits);
            if (best < 0)
                return null;

            parts.Add((bits[best], names[best]));
            flags &= ~bits[best];
        }

        return parts.Count == 0 ? null : string.Join(Separator, parts.OrderBy(static part => part.Bits).Select(static part => part.Name));
    }

    /// <summary>Reads flags from their names or from a number.</summary>
    /// <exception cref="JsonException">A name is unknown.</exception>
    public static ulong ReadFlags(ref Utf8JsonReader reader, string enumeration, ReadOnlySpan<string> names, ReadOnlySpan<ulong> bits)
    {
        var text = reader.GetString()!;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return unchecked((ulong)number);

        var flags = 0ul;
        foreach (var part in text.Split(','))
        {
            var at = names.IndexOf(part.Trim());
            flags |= at >= 0 ? bits[at] : throw JsonFault.NotAMember(enumeration, text);
        }

        return flags;
    }

    private static int Largest(ulong flags, ReadOnlySpan<ulong> bits)
    {
        var best = -1;
        for (var i = 0; i < bits.Length; i++)
        {
            if (bits[i] != 0 && (flags & bits[i]) == bits[i] && (best < 0 || bits[i] > bits[best]))
                best = i;
        }

        return best;
    }
}
