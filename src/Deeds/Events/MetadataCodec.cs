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
        var members = new MetadataMembers();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            members.Read(ref reader);
        return members.AddedTo(metadata);
    }
}
