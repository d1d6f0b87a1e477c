using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>The reading of one JSON object: its members in any order, and which of them came; called by generated code.</summary>
public struct MemberReading
{
    private const int BitsPerHalf = 64;

    private readonly JsonReading _reading;
    private ulong _members;
    private ulong _beyond;

    private MemberReading(JsonReading reading) => _reading = reading;

    private readonly UInt128 Members => new(_beyond, _members);

    /// <summary>Checks that an object starts here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MemberReading Begin(ref Utf8JsonReader reader, JsonReading reading)
    {
        JsonMembers.Begin(ref reader);
        return new(reading);
    }

    /// <summary>Moves to the name of the next member; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Next(ref Utf8JsonReader reader) => JsonMembers.Next(ref reader);

    /// <summary>The length of the member's name in UTF-8, without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int NameLength(ref Utf8JsonReader reader) => JsonMembers.NameLength(ref reader);

    /// <summary>When the reader stands on this name: notes the member and moves to its value.</summary>
    /// <exception cref="JsonException">The member came before and the reading is strict.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, int member)
    {
        if (!reader.ValueTextEquals(name))
            return false;

        if (_reading is JsonReading.Strict && Has(member))
            throw JsonFault.Twice();

        if (member < BitsPerHalf)
            _members |= 1ul << member;
        else
            _beyond |= 1ul << member;

        return reader.Read();
    }

    /// <summary>Whether a member came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Has(int member) => ((member < BitsPerHalf ? _members : _beyond) & (1ul << member)) != 0;

    /// <summary>Whether all of these came: one bit each, of the first 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasAll(ulong members) => (_members & members) == members;

    /// <summary>Whether all of these came: one bit each.</summary>
    public readonly bool HasAll(UInt128 members) => (Members & members) == members;

    /// <summary>Says which required member did not come.</summary>
    /// <param name="required">One bit for each required member.</param>
    /// <param name="names">The names of all members, in the order of the bits.</param>
    public readonly JsonException Missing(UInt128 required, params ReadOnlySpan<string> names) => JsonFault.Missing(required & ~Members, names);

    /// <summary>Passes over a member the type does not have.</summary>
    /// <exception cref="JsonException">The reading is strict.</exception>
    public readonly void SkipUnknown(ref Utf8JsonReader reader) => JsonMembers.SkipUnknown(ref reader, _reading);
}
