using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Events;

/// <summary>DEED0220: what has happened does not change.</summary>
public sealed class ImmutableEventTests
{
    private const string Module = "[Deeds.Module] public static partial class M;";

    [Theory]
    [InlineData("public string {|DEED0220:Note|} { get; set; } = \"\";")]
    [InlineData("public string {|DEED0220:Note|} { get; internal set; } = \"\";")]
    [InlineData("public string {|DEED0220:Note|} = \"\";")]
    [InlineData("public System.Collections.Generic.List<string> {|DEED0220:Notes|} { get; init; } = [];")]
    [InlineData("public System.Collections.Generic.IList<string> {|DEED0220:Notes|} { get; init; } = [];")]
    [InlineData("public string[] {|DEED0220:Notes|} { get; init; } = [];")]
    [InlineData("public byte[] {|DEED0220:Picture|} { get; init; } = [];")]
    [InlineData("public System.Collections.Generic.Dictionary<string, int> {|DEED0220:Notes|} { get; init; } = [];")]
    [InlineData("public System.Collections.Generic.HashSet<string> {|DEED0220:Notes|} { get; init; } = [];")]
    public void what_lets_an_event_change(string member) => Findings.Of(Placed(member), Module);

    [Theory]
    [InlineData("public string Note { get; init; } = \"\";")]
    [InlineData("public string Note => \"\";")]
    [InlineData("public System.Collections.Generic.IReadOnlyList<string> Notes { get; init; } = [];")]
    [InlineData("public System.Collections.Immutable.ImmutableArray<string> Notes { get; init; } = [];")]
    [InlineData("public System.ReadOnlyMemory<byte> Picture { get; init; }")]
    [InlineData("public static string Last { get; set; } = \"\";")]
    [InlineData("private int _seen; public int Seen() => _seen;")]
    public void what_does_not(string member) => Findings.Of(Placed(member), Module);

    [Theory]
    [InlineData("string[]", "IReadOnlyList<string> Notes")]
    [InlineData("byte[]", "ReadOnlyMemory<byte> Notes")]
    [InlineData("System.Collections.Generic.List<int?>?", "IReadOnlyList<int?>? Notes")]
    [InlineData("System.Collections.Generic.SortedSet<int>", "ImmutableSortedSet<int> Notes")]
    [InlineData("System.Collections.Generic.Dictionary<string, int>", "IReadOnlyDictionary<string, int> Notes")]
    public void the_type_to_write_is_stored_alike(string type, string written)
    {
        var said = Findings.Of($$"""[Deeds.Event("order.placed")] public partial record OrderPlaced({{type}} {|DEED0220:Notes|});""", Module);
        Assert.EndsWith($"Write '{written}'.", said[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void a_struct_is_a_copy_whoever_sets_it() =>
        Findings.Of("""[Deeds.Event("order.placed")] public partial record struct OrderPlaced(int Count) { public string Note { get; set; } }""", Module);

    [Fact]
    public void what_an_event_inherits_is_said_where_it_stands_and_once() => Findings.Of(
        Module,
        """public abstract record OrderEvent { public string {|DEED0220:Note|} { get; set; } = ""; }""",
        """[Deeds.Event("order.placed")] public partial record OrderPlaced : OrderEvent;""",
        """[Deeds.Event("order.shipped")] public partial record OrderShipped : OrderEvent;""");

    private static string Placed(string member) => $$"""[Deeds.Event("order.placed")] public partial record OrderPlaced { {{member}} }""";
}
