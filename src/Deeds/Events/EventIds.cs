using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Deeds.Events;

/// <summary>The ids of a command's events, derived from the command's own id.</summary>
/// <remarks>
/// The same command id always gives the same event ids, which is what makes a repeated command harmless:
/// the store refuses the second copy. The first 48 bits, the time prefix of a uuidv7, are kept, so that ids made
/// at about the same time stand side by side in the index. What is random in a uuid of version 4 or 7 stays so;
/// the derivation mixes, it keeps no secret. (The mixing is SplitMix64's.)
/// </remarks>
public static class EventIds
{
    private const int RandomPart = 8;

    /// <summary>The id of the event at <paramref name="index"/> (0 for the first) of the command <paramref name="commandId"/>.</summary>
    public static Guid Of(Guid commandId, int index)
    {
        Span<byte> id = stackalloc byte[16];
        commandId.TryWriteBytes(id, bigEndian: true, out _);
        var random = id[RandomPart..];
        // Mixed alone first: two commands whose ids follow each other must not meet in each other's second event.
        BinaryPrimitives.WriteUInt64BigEndian(random, Mix(BinaryPrimitives.ReadUInt64BigEndian(random) ^ Mix((ulong)index + 1)));
        return Uuid7(id);
    }

    internal static Guid Compose(ReadOnlySpan<byte> time, ReadOnlySpan<byte> seed)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(seed, hash);
        time.CopyTo(hash);
        return Uuid7(hash[..16]);
    }

    private static Guid Uuid7(Span<byte> id)
    {
        id[6] = (byte)(id[6] & 0x0F | 0x70);
        id[RandomPart] = (byte)(id[RandomPart] & 0x3F | 0x80);
        return new Guid(id, bigEndian: true);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }
}
