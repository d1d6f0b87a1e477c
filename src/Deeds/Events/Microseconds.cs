namespace Deeds.Events;

/// <summary>Times as databases keep them.</summary>
internal static class Microseconds
{
    // A state folded now and one folded from the store must see the same time.
    public static DateTimeOffset Of(DateTimeOffset time) => new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
