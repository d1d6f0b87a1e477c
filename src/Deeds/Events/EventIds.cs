using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Deeds.Events;

/// <summary>The ids of a command's events, derived from the command's own id.</summary>
/// <remarks>
/// The same command id always gives the same event ids, which is what makes a repeated command harmless:
/// the store refuses the second copy. The first 48 bits, the time prefix of a uuidv7, are kept, so that ids made
/// at about the same time stand side by side in the index.
/// </remarks>
public static class EventIds
{
    private const int TimePrefix = 6;

    /// <summary>The id of the event at <paramref name="index"/> (0 for the first) of the command <paramref name="commandId"/>.</summary>
    public static Guid Of(Guid commandId, int index)
    {
        Span<byte> seed = stackalloc byte[20];
        commandId.TryWriteBytes(seed, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(seed[16..], index);
        return Compose(seed[..TimePrefix], seed);
    }

    internal static Guid Compose(ReadOnlySpan<byte> time, ReadOnlySpan<byte> seed)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(seed, hash);
        time.CopyTo(hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x70);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
