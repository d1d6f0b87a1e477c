using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Domain;
using Deeds.Serialization;
using Deeds.Storage;

namespace Deeds.Benchmarks.Operations;

/// <summary>Writing and reading one event, ours and both of System.Text.Json.</summary>
internal sealed class CodecOperations<TEvent>
    where TEvent : class, IEvent<TEvent>
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly JsonTypeInfo<TEvent> _generated = (JsonTypeInfo<TEvent>)OrderJson.Default.GetTypeInfo(typeof(TEvent))!;
    private readonly Utf8JsonWriter _writer;
    private readonly TEvent _event;
    private readonly StoredEvent _stored;

    /// <exception cref="InvalidOperationException">The three do not write the same bytes, or do not read the same event.</exception>
    public CodecOperations(TEvent @event)
    {
        _event = @event;
        _stored = Some.Stored(@event, 1);
        // As the serializer itself sets up the writers of its own.
        _writer = new(_buffer, new() { SkipValidation = true });
        foreach (var encode in (Func<byte[]>[])[Encode, EncodeSourceGenerated, EncodeByReflection])
            CheckBytes(encode(), encode.Method.Name);
        foreach (var read in (Func<TEvent>[])[Read, ReadSourceGenerated, ReadByReflection])
            CheckBytes(Some.Json(read()), read.Method.Name);
        if (Write() != Bytes || WriteSourceGenerated() != Bytes)
            throw new InvalidOperationException("A reused buffer holds something else than was encoded.");
    }

    public int Bytes => _stored.Data.Length;

    /// <summary>Into a buffer that is used again.</summary>
    public int Write()
    {
        var text = JsonText.Rent();
        TEvent.Write(text, _event);
        var length = text.Length;
        JsonText.Return(text);
        return length;
    }

    public int WriteSourceGenerated()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, _event, _generated);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>To an array of its own, as an event is stored.</summary>
    public byte[] Encode() => JsonCodec.Encode<TEvent, TEvent>(_event);

    public byte[] EncodeSourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(_event, _generated);

    public byte[] EncodeByReflection() => JsonSerializer.SerializeToUtf8Bytes(_event, Reflection);

    public TEvent Read() => TEvent.Type.Read(_stored);

    public TEvent ReadSourceGenerated() => JsonSerializer.Deserialize(_stored.Data.Span, _generated)!;

    public TEvent ReadByReflection() => JsonSerializer.Deserialize<TEvent>(_stored.Data.Span, Reflection)!;

    private void CheckBytes(ReadOnlySpan<byte> json, string operation)
    {
        if (!json.SequenceEqual(_stored.Data.Span))
            throw new InvalidOperationException($"{operation} has other bytes of {typeof(TEvent).Name} than the others.");
    }
}
