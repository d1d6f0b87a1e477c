using Deeds.CodeFixes.Serialization;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Serialization.EventSource;

namespace Deeds.CodeFixes.Tests.Serialization;

public sealed class AddStoredMemberTests
{
    private static readonly CodeFixRun Run = new(new AddStoredMember()) { Beside = [Module] };

    [Fact]
    public Task what_a_primary_constructor_takes() => Run.Turns(
        Holding("public class Line(int id, string? note);"),
        Holding("public class Line(int id, string? note)\n{\n    public int Id { get; } = id;\n    public string? Note { get; } = note;\n}"));

    [Theory]
    [InlineData("public class Line { public Line(int other) { } public int Id { get; } }")]
    [InlineData("public class Line(int id) { public string Id => \"\" + id; }")]
    public async Task nothing_is_offered_where_a_person_has_to_say_what_keeps_it(string line) => Assert.Empty(await Run.Titles(Holding(line)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Holding("public class Line(int id, int count);"), Holding("public struct Box(int id);", "Box")],
        [Holding("public class Line(int id, int count)\n{\n    public int Id { get; } = id;\n    public int Count { get; } = count;\n}"), Holding("public struct Box(int id)\n{\n    public int Id { get; } = id;\n}", "Box")]);
}
