using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using Deeds.Storage;

namespace Deeds.Benchmarks.Domain;

/// <summary>Events and ids that are the same in every run.</summary>
internal static class Some
{
    public static DateTimeOffset Time { get; } = new(2026, 1, 15, 9, 30, 0, TimeSpan.Zero);

    public static Guid Id(int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < 16; i += 4)
            BinaryPrimitives.WriteInt32BigEndian(bytes[i..], unchecked((int)((uint)(number + i + 1) * 2_654_435_761)));
        return new(bytes);
    }

    public static OrderPlaced OrderPlaced(int number = 1) => new(
        Id(number),
        Id(number + 1),
        1_249.95m,
        Time.AddSeconds(number),
        SalesChannel.WebShop,
        number % 2 == 0 ? null : 4711,
        [new("SKU-100200", 2, 249.99m), new("SKU-100201", 1, 649.97m), new("SKU-100202", 10, 9.99m)],
        new Dictionary<string, string>(StringComparer.Ordinal) { ["source"] = "newsletter", ["campaign"] = "spring", ["language"] = "en" });

    public static LineAdded LineAdded(int number = 1) => new(
        Id(number),
        Id(number + 1),
        "EUR",
        Time.AddSeconds(number),
        new($"SKU-{100_000 + number % 899_999}", 1 + number % 9, number % 999 + 0.95m),
        $"leave at door {1_000 + number % 8_999}");

    public static LineCounted LineCounted(int number = 1) => new(Id(number), 1 + number % 9, number % 2 == 0);

    /// <summary>The history of an order: placed, then two lines added for each one counted.</summary>
    public static IEvent[] History(int length) =>
        [OrderPlaced(), .. Enumerable.Range(2, length - 1).Select(IEvent (number) => number % 3 == 0 ? LineCounted(number) : LineAdded(number))];

    public static byte[] Json(IEvent @event)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        @event.EventType.Write(writer, @event);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static NewEvent New(IEvent @event, int number) => new()
    {
        EventId = Guid.CreateVersion7(Time.AddSeconds(number)),
        Name = @event.EventType.Name,
        RecordedAt = Time.AddSeconds(number),
        Data = Json(@event),
        Metadata = "{}"u8.ToArray(),
    };

    public static StoredEvent Stored(IEvent @event, int version) => new()
    {
        Stream = "order-1",
        Version = version,
        Position = new(version),
        EventId = Id(version),
        Name = @event.EventType.Name,
        SchemaVersion = @event.EventType.Version,
        RecordedAt = Time.AddSeconds(version),
        Data = Json(@event),
        MetadataJson = "{}"u8.ToArray(),
    };
}
