using System.Buffers;
using System.Text;

namespace Deeds;

/// <summary>The name of a stream: opaque, ordinal text of at most 200 bytes, by convention <c>category-key</c>.</summary>
/// <remarks>
/// Category is the text before the first hyphen and key the text after it; a name without a hyphen is all category.
/// Nothing but category reading depends on the convention. (The convention is Message DB's.)
/// </remarks>
public readonly record struct StreamId
{
    /// <summary>The longest name, in bytes of UTF-8.</summary>
    public const int MaxBytes = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code)]);

    /// <summary>Takes any text as a stream's name.</summary>
    /// <exception cref="DeedsException">DEED0801: the text is empty, too long, holds control characters or is no valid Unicode.</exception>
    public StreamId(string value)
    {
        if (Fault(value) is { } fault)
            throw new DeedsException("DEED0801", $"The stream name \"{Shown(value)}\" {fault}. Use 1 to {MaxBytes} bytes of text, such as \"subscription-42\".");
        Value = value;
    }

    /// <summary>The whole name.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The text before the first hyphen.</summary>
    public string Category => Value.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? Value[..hyphen] : Value;

    /// <summary>The text after the first hyphen.</summary>
    public StreamKey Key => Value.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? new(Value[(hyphen + 1)..]) : default;

    /// <summary>The stream of an aggregate: its category and its key.</summary>
    public static StreamId Of(string category, StreamKey key) => new(string.Concat(category, "-", key.Value));

    /// <summary>Takes any text as a stream's name.</summary>
    public static implicit operator StreamId(string value) => new(value);

    /// <summary>The whole name.</summary>
    public override string ToString() => Value;

    private static string? Shown(string? value) => value is { Length: > MaxBytes } ? string.Concat(value.AsSpan(0, MaxBytes), "…") : value;

    private static string? Fault(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "is empty";
        if (value.AsSpan().ContainsAny(Forbidden))
            return "holds a control character";
        return IsNoUnicode(value) ? "is no valid Unicode" : LengthFault(value);
    }

    private static string? LengthFault(string value) =>
        value.Length * 3 > MaxBytes && Encoding.UTF8.GetByteCount(value) > MaxBytes ? $"is longer than {MaxBytes} bytes" : null;

    // A lone surrogate has no UTF-8 form: stored, it would come back as another text.
    internal static bool IsNoUnicode(string value)
    {
        var rest = value.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var consumed) != OperationStatus.Done)
                return true;
            rest = rest[(at + consumed)..];
        }

        return false;
    }
}
