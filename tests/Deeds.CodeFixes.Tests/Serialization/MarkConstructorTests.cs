using Deeds.CodeFixes.Serialization;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Serialization.EventSource;

namespace Deeds.CodeFixes.Tests.Serialization;

public sealed class MarkConstructorTests
{
    private static readonly CodeFixRun Run = new(new MarkConstructor()) { Beside = [Module] };

    [Fact]
    public Task the_one_that_is_chosen() => (Run with { Key = "MarkConstructor.Line(int, int)" }).Turns(
        Holding(Line("Line")), Holding(Line("Line").Replace("    public Line(int id, int", "    [JsonConstructor]\n    public Line(int id, int", StringComparison.Ordinal)));

    [Fact]
    public async Task each_that_takes_only_members_is_offered() =>
        Assert.Equal(["Read it with Line(int)", "Read it with Line(int, int)"], await Run.Titles(Holding(Line("Line"))));

    [Fact]
    public Task everywhere()
    {
        var marked = Line("Line").Replace("    public Line(int id) ", "    [JsonConstructor]\n    public Line(int id) ", StringComparison.Ordinal);
        const string Other = "namespace Other { [Deeds.Event(\"other\")] public partial record Placed(Line Line); [Deeds.Event(\"more\")] public partial record More(Line[] Lines); }";
        return (Run with { Key = "MarkConstructor.Line(int)" }).Everywhere([Holding(Line("Line")), Other], [Holding(marked), Other]);
    }

    private static string Line(string name) => $$"""
        public class {{name}}
        {
            public {{name}}(int id) { Id = id; }
            public {{name}}(int id, int count) { Id = id; Count = count; }
            public {{name}}(string text) { }
            public int Id { get; init; }
            public int Count { get; init; }
        }
        """;
}
