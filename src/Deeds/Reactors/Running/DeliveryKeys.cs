using System.Text;
using Deeds.Events;

namespace Deeds.Reactors.Running;

/// <summary>The key of one event for one processor: a uuidv7 with the event's own time, the same each time.</summary>
internal static class DeliveryKeys
{
    private const int TimePrefix = 6;

    public static Guid Of(string processor, Guid eventId)
    {
        Span<byte> id = stackalloc byte[16];
        eventId.TryWriteBytes(id, bigEndian: true, out _);
        return EventIds.Compose(id[..TimePrefix], Encoding.UTF8.GetBytes($"{processor}\n{eventId}"));
    }
}
