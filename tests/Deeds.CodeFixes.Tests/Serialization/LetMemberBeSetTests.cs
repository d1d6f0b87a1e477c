using Deeds.CodeFixes.Serialization;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Serialization.EventSource;

namespace Deeds.CodeFixes.Tests.Serialization;

public sealed class LetMemberBeSetTests
{
    private const string Private = "public record Line(int Id) { public int Count { get; private set; } }";

    private static readonly CodeFixRun Run = new(new LetMemberBeSet()) { Beside = [Module] };

    [Theory]
    [InlineData("get; private set;", "get; init;")]
    [InlineData("get; protected init;", "get; init;")]
    public Task by_an_initializer(string before, string after) => (Run with { Key = "LetMemberBeSet.Init" }).Turns(
        Holding(Private.Replace("get; private set;", before, StringComparison.Ordinal)), Holding(Private.Replace("get; private set;", after, StringComparison.Ordinal)));

    [Fact]
    public Task not_at_all() => (Run with { Key = "LetMemberBeSet.Ignore" }).Turns(
        Holding("public record Line(int Id)\n{\n    public int Count { get; private set; }\n}"),
        Holding("public record Line(int Id)\n{\n    [JsonIgnore]\n    public int Count { get; private set; }\n}"));

    [Fact]
    public async Task a_member_that_is_set_later_is_not_made_one_that_never_can_be() => Assert.Equal(
        ["Do not store 'Count'"],
        await Run.Titles(Holding("public class Line { public int Count { get; private set; } public void More() => Count++; }")));

    [Fact]
    public Task everywhere() => (Run with { Key = "LetMemberBeSet.Init" }).Everywhere(
        [Holding("public class Line { public int A { get; private set; } public int B { get; private set; } }"), Holding("public class Box { public int A { get; private set; } }", "Box")],
        [Holding("public class Line { public int A { get; init; } public int B { get; init; } }"), Holding("public class Box { public int A { get; init; } }", "Box")]);
}
