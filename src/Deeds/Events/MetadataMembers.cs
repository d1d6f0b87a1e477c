using System.Text.Json;

namespace Deeds.Events;

/// <summary>What the stored part of an event's metadata says, member by member.</summary>
internal struct MetadataMembers
{
    private Guid? _commandId;
    private Guid? _causationId;
    private string? _command;
    private string? _correlationId;
    private string? _actor;
    private string? _traceParent;
    private string? _rule;
    private string? _processor;
    private IReadOnlyDictionary<string, string>? _headers;

    /// <summary>Reads the member the reader stands at.</summary>
    public void Read(ref Utf8JsonReader reader)
    {
        if (Is(ref reader, "commandId"u8))
            _commandId = reader.GetGuid();
        else if (Is(ref reader, "correlationId"u8))
            _correlationId = reader.GetString();
        else if (Is(ref reader, "actor"u8))
            _actor = reader.GetString();
        else if (Is(ref reader, "command"u8))
            _command = reader.GetString();
        else if (Is(ref reader, "causationId"u8))
            _causationId = reader.GetGuid();
        else if (Is(ref reader, "traceParent"u8))
            _traceParent = reader.GetString();
        else
            ReadRare(ref reader);
    }

    public readonly EventMetadata AddedTo(EventMetadata metadata) => metadata with
    {
        CommandId = _commandId,
        Command = _command,
        CorrelationId = _correlationId,
        CausationId = _causationId,
        Actor = _actor,
        TraceParent = _traceParent,
        Rule = _rule,
        Processor = _processor,
        Headers = _headers ?? metadata.Headers,
    };

    private void ReadRare(ref Utf8JsonReader reader)
    {
        if (Is(ref reader, "rule"u8))
            _rule = reader.GetString();
        else if (Is(ref reader, "processor"u8))
            _processor = reader.GetString();
        else if (Is(ref reader, "headers"u8))
            _headers = ReadHeaders(ref reader);
        else
            // Tolerant by rule: a member written by a newer version is skipped.
            reader.Skip();
    }

    // Compared where it stands: a name would be a string for each member of each event.
    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

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
