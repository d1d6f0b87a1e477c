using Deeds.CodeFixes.Serialization;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Serialization.EventSource;

namespace Deeds.CodeFixes.Tests.Serialization;

public sealed class DifferJsonNameTests
{
    private static readonly CodeFixRun Run = new(new DifferJsonName()) { Beside = [Module] };

    [Theory]
    [InlineData("int Id, int id", "int Id, [property: JsonPropertyName(\"id2\")] int id")]
    [InlineData("int Id, int Id2, [property: JsonPropertyName(\"id\")] int Number", "int Id, int Id2, [property: JsonPropertyName(\"id3\")] int Number")]
    public Task the_second_of_two(string before, string after) => Run.Turns(Holding($"public record Line({before});"), Holding($"public record Line({after});"));

    [Fact]
    public Task of_the_event_itself_where_nothing_is_imported() => Run.Turns(
        "[Deeds.Event(\"a\")]\npublic partial record Placed\n{\n    public int Id { get; init; }\n    public int id { get; init; }\n}\n",
        "using System.Text.Json.Serialization;\n\n[Deeds.Event(\"a\")]\npublic partial record Placed\n{\n    public int Id { get; init; }\n    [JsonPropertyName(\"id2\")]\n    public int id { get; init; }\n}\n");

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Holding("public record Line(int Id, int id);\n[Deeds.Event(\"a\")] public partial record A(int B, int b);"), Holding("public record Box(int Id, int id);", "Box")],
        [Holding("public record Line(int Id, [property: JsonPropertyName(\"id2\")] int id);\n[Deeds.Event(\"a\")] public partial record A(int B, [property: JsonPropertyName(\"b2\")] int b);"), Holding("public record Box(int Id, [property: JsonPropertyName(\"id2\")] int id);", "Box")]);
}
