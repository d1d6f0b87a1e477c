using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class FreezeMemberTests
{
    private static readonly CodeFixRun Run = new(new FreezeMember()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Theory]
    [InlineData("public int Lines { get; set; } = 3;", "public int Lines { get; init; } = 3;")]
    [InlineData("public int Lines { get; internal set; }", "public int Lines { get; init; }")]
    [InlineData("public List<int> Lines { get; init; } = new();", "public IReadOnlyList<int> Lines { get; init; } = [];")]
    [InlineData("public Dictionary<string, int>? Lines { get; set; }", "public IReadOnlyDictionary<string, int>? Lines { get; init; }")]
    [InlineData("public int[] Lines { get; init; } = [];", "public IReadOnlyList<int> Lines { get; init; } = [];")]
    public Task a_member_of_an_event(string before, string after) => Run.Turns(Placed("", before), Placed("", after));

    [Theory]
    [InlineData("public HashSet<int> Lines { get; init; } = [];")]
    [InlineData("public List<int> Lines { get; init; } = [3]; public void More() => Lines.Add(3);")]
    public async Task nothing_is_offered_where_it_would_not_compile(string member) => Assert.Empty(await Run.Titles(Placed("", member)));

    [Theory]
    [InlineData("List<int> Lines", "IReadOnlyList<int> Lines")]
    [InlineData("// Why.\n    [property: System.ComponentModel.Description(\"\")] int[] Lines, int Sum", "// Why.\n    [property: System.ComponentModel.Description(\"\")] IReadOnlyList<int> Lines, int Sum")]
    public Task a_positional_member(string before, string after) => Run.Turns(Placed(before, ""), Placed(after, ""));

    [Fact]
    public Task a_member_of_an_aggregate() => Run.Turns(
        "[Deeds.Aggregate(\"order\")]\npublic partial record Order\n{\n    public int Lines { get; set; }\n}\n",
        "[Deeds.Aggregate(\"order\")]\npublic partial record Order\n{\n    public int Lines { get; init; }\n}\n");

    [Fact]
    public async Task the_title_is_what_is_written() => Assert.Equal(["Write 'IReadOnlyList<int> Lines'"], await Run.Titles(Placed("List<int> Lines", "")));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Placed("List<int> Lines, int[] Sums", ""), Placed("", "public int Lines { get; set; }").Replace("laced", "aid", StringComparison.Ordinal)],
        [Placed("IReadOnlyList<int> Lines, IReadOnlyList<int> Sums", ""), Placed("", "public int Lines { get; init; }").Replace("laced", "aid", StringComparison.Ordinal)]);

    private static string Placed(string parameters, string member) =>
        $"using System.Collections.Generic;\n\n[Deeds.Event(\"order.placed\")]\npublic partial record Placed({parameters})\n{{\n    {member}\n}}\n";
}
