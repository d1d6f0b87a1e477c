using System.Text;
using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Test data that does not matter.</summary>
public static class Some
{
    /// <summary>A time.</summary>
    public static DateTimeOffset Time { get; } = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    /// <summary>A new uuidv7.</summary>
    public static Guid Id() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    /// <summary>An event that is unlike every other in its id.</summary>
    public static NewEvent Event(string name = "thing.happened", string data = """{"n":1}""") =>
        new() { EventId = Id(), Name = name, RecordedAt = Time, Data = Encoding.UTF8.GetBytes(data) };

    /// <summary>Several events.</summary>
    public static IReadOnlyList<NewEvent> Events(int count) => [.. Enumerable.Range(1, count).Select(number => Event(data: $$"""{"n":{{number}}}"""))];

    /// <summary>Events that happened one minute after another, the first at <see cref="Time"/>.</summary>
    public static IReadOnlyList<NewEvent> EventsAMinuteApart(int count) =>
        [.. Enumerable.Range(0, count).Select(minute => Event() with { RecordedAt = Time.AddMinutes(minute) })];

    /// <summary>An event whose data has exactly this many bytes.</summary>
    public static NewEvent EventOfSize(int bytes) => Event(data: $$"""{"n":"{{new string('x', bytes - """{"n":""}""".Length)}}"}""");
}
