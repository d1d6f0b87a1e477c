using Deeds.Generators.Tests.Events;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>Every type an event may hold, there and back, with the bytes of System.Text.Json.</summary>
public sealed class TypeMatrixTests
{
    private const string Types = """
        public enum Plain { None, One = 1, Uno = 1 }
        public enum Big : ulong { Most = ulong.MaxValue }
        public enum Small : sbyte { Least = -128 }
        [Flags] public enum Bits : byte { A = 1, B = 2, C = 128 }
        public record Line(string Sku);
        public record Generic<T>(T Value, Generic<T>? Next = null);
        public class Named { public string? First { get; init; } public int Second { get; set; } = 5; public int Sum => Second + 1; }
        public class Ordered { public int B { get; init; } [JsonPropertyOrder(-1)] public int A { get; init; } [JsonInclude] public int Field; }
        public class Chosen { [JsonConstructor] public Chosen(int id) => Id = id; public Chosen(string text) => Id = text.Length; public int Id { get; } }
        public struct Loose { public int X { get; set; } public int? Y { get; set; } }
        public record Derived(int Id, int Extra) : Line("s");
        [JsonDerivedType(typeof(Square), 1), JsonDerivedType(typeof(Circle), 2)] public interface IShape;
        public readonly record struct Square(int Side) : IShape;
        public record Circle(int Radius) : IShape;
        [JsonDerivedType(typeof(Animal), "animal"), JsonDerivedType(typeof(Dog), "dog"), JsonDerivedType(typeof(Puppy), "puppy")] public record Animal(string Name);
        public record Dog(string Name) : Animal(Name);
        public record Puppy(string Name, int Weeks) : Dog(Name);
        [JsonDerivedType(typeof(Leaf), "leaf")] public record Tree(int Id);
        public record Leaf(int Id) : Tree(Id);
        [JsonConverter(typeof(AmountConverter))] public readonly record struct Amount(int Cents);
        public sealed class AmountConverter : JsonConverter<Amount>
        {
            public override Amount Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());
            public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Cents);
        }
        """;

    private static readonly Lazy<string[]> Answers = new(Answer);

    public static TheoryData<string, string, string> Rows { get; } = new()
    {
        { "List<int>", "[1, 2]", "[1,2]" },
        { "IList<string>", "[\"a\"]", "[\"a\"]" },
        { "ICollection<int?>", "[1, null]", "[1,null]" },
        { "IReadOnlyCollection<Line>", "[new(\"a\")]", "[{\"sku\":\"a\"}]" },
        { "IEnumerable<Line?>", "[new(\"a\"), null]", "[{\"sku\":\"a\"},null]" },
        { "int[][]", "[[1], [], [2, 3]]", "[[1],[],[2,3]]" },
        { "string?[]?", "null", "null" },
        { "SortedSet<string>", "[\"b\", \"a\"]", "[\"a\",\"b\"]" },
        { "ISet<Guid>", "new HashSet<Guid> { Guid.Empty }", "[\"00000000-0000-0000-0000-000000000000\"]" },
        { "IReadOnlySet<Plain>", "new HashSet<Plain> { Plain.One, (Plain)9 }", "[\"One\",9]" },
        { "ImmutableArray<int>", "[1]", "[1]" },
        { "ImmutableList<Line>", "[new(\"a\")]", "[{\"sku\":\"a\"}]" },
        { "IImmutableList<int>", "ImmutableList.Create(1)", "[1]" },
        { "ImmutableHashSet<int>", "[1]", "[1]" },
        { "ImmutableSortedSet<int>", "[2, 1]", "[1,2]" },
        { "Dictionary<int, bool>", "new() { [1] = true }", "{\"1\":true}" },
        { "IDictionary<Guid, int>", "new Dictionary<Guid, int> { [Guid.Empty] = 1 }", "{\"00000000-0000-0000-0000-000000000000\":1}" },
        { "IReadOnlyDictionary<bool, int>", "new Dictionary<bool, int> { [true] = 1 }", "{\"True\":1}" },
        { "SortedDictionary<string, Line?>", "new() { [\"ü\"] = null }", "{\"\\u00FC\":null}" },
        { "ImmutableDictionary<Plain, int>", "ImmutableDictionary<Plain, int>.Empty.Add(Plain.One, 1)", "{\"One\":1}" },
        { "ImmutableSortedDictionary<long, int>", "ImmutableSortedDictionary<long, int>.Empty.Add(-1, 1)", "{\"-1\":1}" },
        { "Dictionary<TimeSpan, DateTimeOffset>", "new() { [TimeSpan.FromDays(1)] = DateTimeOffset.UnixEpoch }", "{\"1.00:00:00\":\"1970-01-01T00:00:00+00:00\"}" },
        { "Dictionary<DateTimeOffset, int>", "new() { [DateTimeOffset.UnixEpoch] = 1 }", "{\"1970-01-01T00:00:00+00:00\":1}" },
        { "Dictionary<char, decimal>", "new() { ['<'] = 1.10m }", "{\"\\u003C\":1.10}" },
        { "Dictionary<Bits, int>", "new() { [Bits.A | Bits.B] = 1 }", "{\"A, B\":1}" },
        { "Plain?", "null", "null" },
        { "Plain", "(Plain)(-3)", "-3" },
        { "Big", "Big.Most", "\"Most\"" },
        { "Small", "Small.Least", "\"Least\"" },
        { "Bits", "Bits.A | Bits.C", "\"A, C\"" },
        { "Bits", "Bits.A | (Bits)64", "65" },
        { "Memory<byte>", "new byte[] { 251, 255 }", "\"+/8=\"" },
        { "byte[]?", "null", "null" },
        { "Half", "(Half)1.5", "1.5" },
        { "float", "1e-10f", "1E-10" },
        { "double", "double.MaxValue", "1.7976931348623157E+308" },
        { "Int128", "Int128.MinValue", "-170141183460469231731687303715884105728" },
        { "decimal", "1.000m", "1.000" },
        { "DateTime", "new DateTime(2026, 1, 2, 3, 4, 5, 670, DateTimeKind.Utc)", "\"2026-01-02T03:04:05.67Z\"" },
        { "DateTime", "new DateTime(2026, 1, 2)", "\"2026-01-02T00:00:00\"" },
        { "TimeOnly", "new TimeOnly(1, 2, 3, 4)", "\"01:02:03.0040000\"" },
        { "Uri", "new Uri(\"a/b\", UriKind.Relative)", "\"a/b\"" },
        { "Version", "new(1, 2)", "\"1.2\"" },
        { "JsonElement", "JsonDocument.Parse(\"{\\\"a\\\":[1,null]}\").RootElement", "{\"a\":[1,null]}" },
        { "Generic<Generic<int>?>", "new(new(1), new(null))", "{\"value\":{\"value\":1,\"next\":null},\"next\":{\"value\":null,\"next\":null}}" },
        { "Generic<string>", "new(\"a\")", "{\"value\":\"a\",\"next\":null}" },
        { "Named", "new() { First = \"a\" }", "{\"first\":\"a\",\"second\":5,\"sum\":6}" },
        { "Ordered", "new() { A = 1, B = 2, Field = 3 }", "{\"a\":1,\"b\":2,\"field\":3}" },
        { "Chosen", "new(7)", "{\"id\":7}" },
        { "Loose?", "new Loose { X = 1 }", "{\"x\":1,\"y\":null}" },
        { "Derived", "new(1, 2)", "{\"id\":1,\"extra\":2,\"sku\":\"s\"}" },
        { "List<IShape>", "[new Square(1), new Circle(2)]", "[{\"$type\":1,\"side\":1},{\"$type\":2,\"radius\":2}]" },
        { "Animal[]", "[new(\"a\"), new Dog(\"b\"), new Puppy(\"c\", 1)]", "[{\"$type\":\"animal\",\"name\":\"a\"},{\"$type\":\"dog\",\"name\":\"b\"},{\"$type\":\"puppy\",\"weeks\":1,\"name\":\"c\"}]" },
        { "Tree[]", "[new(1), new Leaf(2)]", "[{\"id\":1},{\"$type\":\"leaf\",\"id\":2}]" },
        { "Dictionary<string, Amount?>", "new() { [\"a\"] = new(5), [\"b\"] = null }", "{\"a\":5,\"b\":null}" },
        { "System.DayOfWeek", "System.DayOfWeek.Friday", "\"Friday\"" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void a_type_goes_there_and_back(string type, string value, string json)
    {
        var row = Rows.Select(static row => row.Data).ToList().IndexOf((type, value, json));

        Assert.Equal($$"""kept.{{row}} v1 {"value":{{json}}}""", Answers.Value[row]);
    }

    [Theory]
    [InlineData("System.Numerics.BigInteger", "System.Numerics.BigInteger.Pow(10, 30)", "1000000000000000000000000000000")]
    [InlineData("System.Collections.Frozen.FrozenSet<int>", "System.Collections.Frozen.FrozenSet.ToFrozenSet([1])", "[1]")]
    [InlineData("System.Collections.Frozen.FrozenDictionary<int, int>", "System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new System.Collections.Generic.Dictionary<int, int> { [1] = 2 })", "{\"1\":2}")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "default", "[]")]
    public void a_type_system_text_json_does_not_serve_goes_there_and_back(string type, string value, string json) => RoundTrip.Gives(
        $$"""kept v1 {"value":{{json}}}""",
        $$"""
        [Deeds.Event("kept")] public partial record Kept({{type}} Value);
        public static class Probe { public static string Run() => Testing.RoundTrip.Own(new Kept({{value}})); }
        """);

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(128)]
    public void many_members_go_there_and_back(int count) => RoundTrip.Gives(
        $$"""kept v1 {{{string.Join(",", Enumerable.Range(0, count).Select(static i => $"\"m{i}\":{i}"))}}}""",
        $$"""
        [Deeds.Event("kept")] public partial record Kept({{string.Join(", ", Enumerable.Range(0, count).Select(static i => $"int M{i}"))}});
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Kept({{string.Join(", ", Enumerable.Range(0, count))}})); }
        """);

    private static string[] Answer()
    {
        const string Usings = "using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Text.Json; using System.Text.Json.Serialization;";
        var events = Rows.Select(static (row, index) => $"[Deeds.Event(\"kept.{index}\")] public partial record Kept{index}({row.Data.Item1} Value);");
        var probes = Rows.Select(static (row, index) => $"Testing.RoundTrip.Of(new Kept{index}({row.Data.Item2}))");
        var probe = $"public static class Probe {{ public static string[] Run() => [{string.Join(",\n", probes)}]; }}";
        return GeneratorRun.Of(string.Join("\n", [Usings, .. events, Types, probe]), RoundTrip.Source).Load().Call<string[]>("Probe", "Run");
    }
}
