using System.Text.Json;
using System.Text.Json.Serialization;

namespace Deeds.Generators.Tests.Serialization.Sample;

public enum Weekday
{
    Monday = 1,
    Tuesday,

    [JsonStringEnumMemberName("mid-week")]
    Wednesday,
}

[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 4,
    ReadWrite = Read | Write,
}

public sealed record Line(string Sku, int Quantity, Money Price);

public readonly record struct Money(decimal Amount, string Currency = "EUR");

public sealed record Node(string Name, IReadOnlyList<Node> Children);

public sealed record Page<T>(IReadOnlyList<T> Items, int Number);

public sealed record Scalars
{
    public bool Bool { get; init; }

    public byte Byte { get; init; }

    public sbyte SByte { get; init; }

    public short Short { get; init; }

    public ushort UShort { get; init; }

    public uint UInt { get; init; }

    public long Long { get; init; }

    public ulong ULong { get; init; }

    public float Float { get; init; }

    public double Double { get; init; }

    public decimal Decimal { get; init; }

    public Half Half { get; init; }

    public Int128 Int128 { get; init; }

    public UInt128 UInt128 { get; init; }

    public char Char { get; init; } = 'x';

    public DateTime DateTime { get; init; }

    public DateTimeOffset DateTimeOffset { get; init; }

    public DateOnly DateOnly { get; init; }

    public TimeOnly TimeOnly { get; init; }

    public TimeSpan TimeSpan { get; init; }

    public Uri Uri { get; init; } = new("https://example.org/a b?c=ü");

    public Version Version { get; init; } = new(1, 2, 3);
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Transfer), 7)]
public abstract record Payment(decimal Amount);

public sealed record Card(decimal Amount, string Number) : Payment(Amount);

public sealed record Transfer(decimal Amount, string Iban) : Payment(Amount);

public sealed class ReversedTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Reverse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Reverse(value));

    private static string Reverse(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new(characters);
    }
}
