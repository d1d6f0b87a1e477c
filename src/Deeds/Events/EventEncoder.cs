using System.Buffers;
using System.Text.Json;
using Deeds.Storage;

namespace Deeds.Events;

/// <summary>Encodes events and metadata, with one buffer and one writer per thread.</summary>
internal static class EventEncoder
{
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public static NewEvent Encode(IEvent @event, EventMetadata metadata, ReadOnlyMemory<byte> metadataJson)
    {
        var type = @event.EventType;
        return new()
        {
            EventId = metadata.EventId,
            Name = type.Name,
            SchemaVersion = type.Version,
            RecordedAt = metadata.RecordedAt,
            Data = DataOf(@event),
            Metadata = metadataJson,
        };
    }

    public static byte[] Encode(EventMetadata metadata)
    {
        var writer = Start();
        MetadataCodec.Write(writer, metadata);
        return Finish(writer);
    }

    private static ReadOnlyMemory<byte> DataOf(IEvent @event)
    {
        try
        {
            return @event.EventType.Encode(@event);
        }
        catch (DeedsException fault)
        {
            throw new DeedsException(fault.Id, $"{@event.EventType.Name} cannot be stored: {fault.Message[(fault.Id.Length + 2)..]}", fault);
        }
    }

    private static Utf8JsonWriter Start()
    {
        _buffer ??= new(512);
        _buffer.ResetWrittenCount();
        _writer ??= new(_buffer);
        _writer.Reset();
        return _writer;
    }

    private static byte[] Finish(Utf8JsonWriter writer)
    {
        writer.Flush();
        return _buffer!.WrittenSpan.ToArray();
    }
}
