using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Modules;

/// <summary>Edits rewrite exactly the files they change; that nothing is rewritten without need, every run checks.</summary>
public sealed class ModuleCachingTests
{
    private readonly GeneratorRun _run = GeneratorRun.Of(
        """
        using Deeds;
        [Module] public static partial class M;
        [Event("placed")] public partial record Placed(int Id);
        [Event("sent")] public partial record Sent(int Id);
        [Event("paid")] public partial record Paid(int Id) { Order Apply(Order order) => order; }
        [Command(Creates = true)] public partial record Place(string OrderId, Size Size) { Placed Decide(Order order) => new(1); }
        [Reactor("send")] public partial class Send { Sent On(Placed placed) { return new(1); } void On(Paid paid) { } }
        """,
        """[Deeds.Aggregate("order", Table = "orders")] public partial record Order { public int Lines { get; init; } }""",
        """public partial record Order { Order Apply(Placed placed) => this; public const int More = 1; } public enum Size { Small }""");

    [Theory]
    [InlineData("=> order;", "=> order with { Lines = 2 };", 0)]
    [InlineData("placed) => this", "placed) => this with { Lines = 1 }", 0)]
    [InlineData("Size Size)", "Size Size, int Lines)", 1)]
    [InlineData("public int Lines { get; init; }", "public int Lines { get; init; } public int Sum { get; init; }", 1)]
    [InlineData("Apply(Placed placed)", "Apply(Placed placed, Deeds.EventMetadata metadata)", 1)]
    [InlineData("Order Apply(Order order)", "public Order Apply(Order order)", 1)]
    [InlineData("public const int More = 1;", "Order Apply(Sent sent) => this;", 1)]
    [InlineData("{ Small }", "{ Small, Large }", 1)]
    [InlineData("Placed(int Id)", "Placed(int Id, int Count)", 2)]
    [InlineData("(string OrderId", "(long OrderId", 3)]
    [InlineData("return new(1);", "return new(2);", 0)]
    [InlineData("void On(Paid paid)", "void On(Paid paid, Delivery delivery)", 1)]
    [InlineData("Reactor(\"send\")", "Reactor(\"ship\")", 2)]
    [InlineData("void On(Paid paid) { }", "", 1)]
    public void an_edit_rewrites_the_files_it_changes(string old, string replacement, int rewritten) =>
        Assert.Equal(rewritten, _run.After(Edits.Replacing(old, replacement)).Rewritten);
}
