using System.Buffers.Binary;
using System.Text;
using Deeds.Events;

namespace Deeds;

/// <summary>Command ids made from something that is the same each time, for imports, replays and idempotency keys.</summary>
public static class CommandId
{
    private const int TimePrefix = 6;

    /// <summary>The id for a time and a text: a uuidv7 of that time whose rest is a hash of the text.</summary>
    /// <param name="time">When the command was first given; its milliseconds become the id's prefix.</param>
    /// <param name="text">What tells the command from all others, such as a source's name and its entry number.</param>
    public static Guid From(DateTimeOffset time, string text)
    {
        Span<byte> milliseconds = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(milliseconds, time.ToUnixTimeMilliseconds());
        return EventIds.Compose(milliseconds[(8 - TimePrefix)..], Encoding.UTF8.GetBytes(text));
    }
}
