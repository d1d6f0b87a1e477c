using System.Buffers;
using System.Text.Json;
using Deeds.Storage.Processors;

namespace Deeds.Postgres.Processors;

/// <summary>A failure as the table of processors keeps it: for people to read there, and to be read back.</summary>
internal static class FailureJson
{
    public static byte[] Write(ProcessorFailure failure)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("event", failure.EventName);
            writer.WriteString("eventId", failure.EventId);
            writer.WriteString("stream", failure.Stream.Value);
            writer.WriteNumber("position", failure.Position.ToInt64());
            // The database has no such character in a text, and would not give the cause to a query.
            writer.WriteString("cause", failure.Cause.Replace('\0', '\uFFFD'));
            writer.WriteNumber("attempts", failure.Attempts);
            writer.WriteString("since", failure.Since);
            if (failure.RetryAt is { } at)
                writer.WriteString("retryAt", at);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static ProcessorFailure Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new()
        {
            EventName = root.GetProperty("event").GetString()!,
            EventId = root.GetProperty("eventId").GetGuid(),
            Stream = new(root.GetProperty("stream").GetString()!),
            Position = new(root.GetProperty("position").GetInt64()),
            Cause = root.GetProperty("cause").GetString()!,
            Attempts = root.GetProperty("attempts").GetInt32(),
            Since = root.GetProperty("since").GetDateTimeOffset(),
            RetryAt = root.TryGetProperty("retryAt", out var at) ? at.GetDateTimeOffset() : null,
        };
    }
}
