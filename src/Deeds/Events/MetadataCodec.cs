using System.Text.Json;
using Deeds.Storage;

namespace Deeds.Events;

/// <summary>Writes and reads the part of an event's metadata that has no column of its own.</summary>
internal static class MetadataCodec
{
    private static readonly JsonEncodedText CommandId = JsonEncodedText.Encode("commandId");
    private static readonly JsonEncodedText Command = JsonEncodedText.Encode("command");
    private static readonly JsonEncodedText CorrelationId = JsonEncodedText.Encode("correlationId");
    private static readonly JsonEncodedText CausationId = JsonEncodedText.Encode("causationId");
    private static readonly JsonEncodedText Actor = JsonEncodedText.Encode("actor");
    private static readonly JsonEncodedText TraceParent = JsonEncodedText.Encode("traceParent");
    private static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    private static readonly JsonEncodedText Processor = JsonEncodedText.Encode("processor");
    private static readonly JsonEncodedText Headers = JsonEncodedText.Encode("headers");

    public static void Write(Utf8JsonWriter writer, EventMetadata metadata)
    {
        writer.WriteStartObject();
        if (metadata.CommandId is { } commandId)
            writer.WriteString(CommandId, commandId);
        WriteText(writer, Command, metadata.Command);
        WriteText(writer, CorrelationId, metadata.CorrelationId);
        if (metadata.CausationId is { } causationId)
            writer.WriteString(CausationId, causationId);
        WriteText(writer, Actor, metadata.Actor);
        WriteText(writer, TraceParent, metadata.TraceParent);
        WriteText(writer, Rule, metadata.Rule);
        WriteText(writer, Processor, metadata.Processor);
        if (metadata.Headers.Count > 0)
            WriteHeaders(writer, metadata.Headers);
        writer.WriteEndObject();
    }

    public static EventMetadata Read(StoredEvent stored)
    {
        var metadata = new EventMetadata
        {
            EventId = stored.EventId,
            Stream = stored.Stream,
            Version = stored.Version,
            RecordedAt = stored.RecordedAt,
        };
        return stored.MetadataJson.IsEmpty ? metadata : ReadJson(stored.MetadataJson.Span, metadata);
    }

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    private static void WriteHeaders(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> headers)
    {
        writer.WriteStartObject(Headers);
        foreach (var (name, value) in headers)
            writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    private static EventMetadata ReadJson(ReadOnlySpan<byte> json, EventMetadata metadata)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            metadata = ReadMember(ref reader, metadata);
        return metadata;
    }

    // Tolerant by rule: a member written by a newer version is skipped.
    private static EventMetadata ReadMember(ref Utf8JsonReader reader, EventMetadata metadata)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "commandId": return metadata with { CommandId = reader.GetGuid() };
            case "command": return metadata with { Command = reader.GetString() };
            case "correlationId": return metadata with { CorrelationId = reader.GetString() };
            case "causationId": return metadata with { CausationId = reader.GetGuid() };
            case "actor": return metadata with { Actor = reader.GetString() };
            case "traceParent": return metadata with { TraceParent = reader.GetString() };
            case "rule": return metadata with { Rule = reader.GetString() };
            case "processor": return metadata with { Processor = reader.GetString() };
            case "headers": return metadata with { Headers = ReadHeaders(ref reader) };
            default:
                reader.Skip();
                return metadata;
        }
    }

    private static Dictionary<string, string> ReadHeaders(ref Utf8JsonReader reader)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            headers[name] = reader.GetString() ?? "";
        }

        return headers;
    }
}
