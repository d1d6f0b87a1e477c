namespace Deeds.Generators.Tests.Projections;

/// <summary>However a projection is keyed, folded and made, its other half compiles without warnings and runs.</summary>
public sealed class ProjectionMatrixTests
{
    [Theory]
    [InlineData("static Row On(Placed placed) => new(placed.Sku, placed.Lines);", "Row { Sku = tea, Lines = 3 };")]
    [InlineData("static Row? On(Placed placed) => null;", "")]
    [InlineData("static Row On(Row? row, Placed placed) => new(placed.Sku, (row?.Lines ?? 0) + placed.Lines);", "Row { Sku = tea, Lines = 6 };")]
    [InlineData("static Row On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value, 1); Row On(Sent sent) => this with { Lines = sent.Lines };", "Row { Sku = 7, Lines = 3 };Row { Sku = 8, Lines = 3 };")]
    [InlineData("static Row On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value, 1); Row? On(IMoved moved) => null;", "")]
    [InlineData("static Row On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value, 1); static Row? On(Sent sent, EventMetadata metadata) => metadata.Version > 1 ? null : new(metadata.StreamKey.Value, 2);", "")]
    [InlineData("static Row? On(IMoved moved, EventMetadata metadata) => metadata.StreamKey.Value == \"7\" ? null : new(metadata.StreamKey.Value, moved.Lines);", "Row { Sku = 8, Lines = 3 };")]
    [InlineData("static Row On(EventMetadata metadata, Placed placed) => new(metadata.StreamKey.Value, 1); public Row On(IEvent any, EventMetadata metadata) => this with { Lines = metadata.Version };", "Row { Sku = 7, Lines = 3 };Row { Sku = 8, Lines = 3 };")]
    [InlineData("Row? On(Placed placed) => this; static Row? On(Row? row, Paid paid) => row; static string KeyOf(Paid paid) => \"tea\";", "")]
    [InlineData("static Row On(Placed placed) => new(placed.Sku, 0); static string KeyOf(Paid paid) => paid.Sku ?? \"\"; Row On(Paid paid) => this with { Lines = Lines + 1 };", "Row { Sku = tea, Lines = 1 };")]
    [InlineData("static Row On(Row? row, IMoved moved) => row ?? new(\"moved\", moved.Lines); static string KeyOf(IMoved moved, EventMetadata metadata) => \"moved\";", "Row { Sku = moved, Lines = 3 };")]
    public void every_kind_of_fold(string ons, string expected) =>
        Rows.Are(expected, $$"""[Projection("rows")] public partial record Row([property: Key] string Sku, int Lines) { {{ons}} }""");

    [Fact]
    public void two_versions_side_by_side() => Rows.Are("7/2;8/2;", """
        [Projection("rows")] public partial record Former([property: Key] string Id) { static Former On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value); }
        [Projection("rows", Version = 2)] public partial record Row([property: Key] string Id)
        {
            static Row On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value);
            public override string ToString() => $"{Id}/{Deeds.Projections.ProjectionType.Of<Row>().Version}";
        }
        """);

    [Theory]
    [InlineData("int", "7 8")]
    [InlineData("long", "7 8")]
    [InlineData("short", "7 8")]
    [InlineData("byte", "7 8")]
    [InlineData("uint", "7 8")]
    [InlineData("ulong", "7 8")]
    [InlineData("string", "7 8")]
    public void a_key_read_from_the_stream(string type, string expected) => Rows.Are(
        string.Concat(expected.Split(' ').Select(static key => $"{key}/3;")),
        $$"""
        [Projection("rows")] public partial record Row([property: Key] {{type}} Id, int Lines)
        {
            static Row On(Placed placed, EventMetadata metadata) => new({{(type == "string" ? "metadata.StreamKey.Value" : $"metadata.StreamKey.As<{type}>()")}}, 0);
            Row On(Sent sent) => this with { Lines = sent.Lines };
            public override string ToString() => $"{Id}/{Lines}";
        }
        """);

    [Theory]
    [InlineData("Size Size", "Size.Large", "Large")]
    [InlineData("DateOnly Size", "new DateOnly(2026, 3, 1)", "03/01/2026")]
    [InlineData("Guid Size", "Guid.Empty", "00000000-0000-0000-0000-000000000000")]
    [InlineData("decimal Size", "1.50m", "1.50")]
    [InlineData("bool Size", "true", "True")]
    public void a_key_of_every_kind(string key, string value, string expected) => Rows.Are(
        $"Row {{ Size = {expected}, Lines = 6 }};",
        $$"""
        [Projection("rows")] public partial record Row([property: Key] {{key}}, int Lines)
        {
            static {{key.Split(' ')[0]}} KeyOf(Sent sent) => {{value}};
            static Row On(Row? row, Sent sent) => new(KeyOf(sent), (row?.Lines ?? 0) + sent.Lines);
        }
        """);

    [Theory]
    [InlineData("byte B, sbyte? C", "1, null", "1//")]
    [InlineData("ushort B, uint? C", "1, 2", "1/2/")]
    [InlineData("float B, double? C", "1.5f, null", "1.5//")]
    [InlineData("Size B, Size? C", "Size.Large, null", "Large//")]
    [InlineData("Size? B, string? C", "Size.Small, null", "Small//")]
    [InlineData("byte[] B, byte[]? C", "[1], null", "System.Byte[]//")]
    [InlineData("[property: Column(\"b_b\", TypeName = \"NUMERIC (8, 2)\")] decimal? B, [property: Column(TypeName = \"jsonb\")] List<int>? C", "1.5m, null", "1.5//")]
    [InlineData("[MaxLength(3)] string B, [property: StringLength(4), Column(TypeName = \"varchar(4)\")] string? C", "\"abc\", \"abcd\"", "abc/abcd/")]
    [InlineData("[property: Column(TypeName = \"timestamptz\")] DateTimeOffset? B, [property: Column(TypeName = \"int\")] int C", "null, 1", "/1/")]
    [InlineData("TimeSpan B, DateTimeOffset? C", "TimeSpan.FromHours(1), null", "01:00:00//")]
    [InlineData("List<int> B, IReadOnlyDictionary<string, int>? C", "[1], null", "System.Collections.Generic.List`1[System.Int32]//")]
    public void columns_of_every_kind(string columns, string values, string expected) => Rows.Are(
        $"{expected}x;",
        $$"""
        [Projection("rows"), Index(nameof(A), nameof(D))] public partial record Row([property: Key] string A, {{columns}})
        {
            [Index(IsUnique = true)] public required string D { get; init; }
            public int Computed => 1;
            static Row On(Sent sent) => new("a", {{values}}) { D = "x" };
            public override string ToString() => FormattableString.Invariant($"{B}/{C}/{D}");
        }
        """);

    [Fact]
    public void a_class_in_the_transaction_nested_with_keywords_and_names_of_generated_ones() => Rows.Are(
        "7 3;8 3;",
        """
        public static partial class Outer
        {
            [Projection("rows", InTransaction = true)] internal sealed partial class @class
            {
                [Key] public string row { get; init; } = "";
                public int @event { get; init; }
                public int state { get; init; }
                public int DeclaredAs { get; init; }
                static @class On(Placed happened, EventMetadata metadata) => new() { row = metadata.StreamKey.Value };
                @class On(Sent sent) => new() { row = row, @event = sent.Lines };
                public override string ToString() => $"{row} {@event}";
            }
        }
        """,
        "Outer.@class");

    [Fact]
    public void without_a_stream_key_of_its_type_the_namesakes_are_taken() => Rows.Are(
        "Row { Lines = 3, Sku = tea, Count = 2 };",
        """
        [Projection("rows")] public partial record Row([property: Key] int Lines, [property: Key] string Sku, int Count)
        {
            static Row On(Row? row, Placed placed) => new(placed.Lines, placed.Sku, (row?.Count ?? 0) + 1);
        }
        """);

    [Fact]
    public void a_key_of_several_parts_from_one_call() => Rows.Are(
        "Row { Size = Large, Sku = tea, Count = 2 };",
        """
        [Projection("rows")] public partial record Row([property: Key] Size Size, [property: Key] string Sku, int Count)
        {
            static (Size, string) KeyOf(Placed placed) => (placed.Size, placed.Sku);
            static Row On(Row? row, Placed placed) => new(placed.Size, placed.Sku, (row?.Count ?? 0) + 1);
        }
        """);
}
