using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Events;

/// <summary>Edits rewrite exactly the files they change; that nothing is rewritten without need, every run checks.</summary>
public sealed class CachingTests
{
    private readonly GeneratorRun _run = GeneratorRun.Of(
        """
        [Deeds.Event("order.placed")] public partial record Placed(int Id, Line Line);
        [Deeds.Event("order.shipped")] public partial record Shipped(int Id);
        """,
        """
        public record Line(string Sku, Color Color);
        public enum Color { Red }
        """,
        RoundTrip.Module);

    // What an event stores stands in its codec and in its module's contract.
    [Theory]
    [InlineData("Shipped(int Id)", "Shipped(int Id, int Count)", 1, 2)]
    [InlineData("order.shipped", "order.sent", 1, 2)]
    [InlineData("string Sku", "string Sku, int Count", 1, 2)]
    [InlineData("{ Red }", "{ Red, Blue }", 1, 2)]
    [InlineData("int Id, Line Line", "int Id, Line? Line", 1, 2)]
    [InlineData("public record Line", "public  record  Line", 0, 0)]
    public void an_edit_rewrites_the_files_it_changes(string old, string replacement, int least, int most) =>
        Assert.InRange(_run.After(Edits.Replacing(old, replacement)).Rewritten, least, most);

    [Fact]
    public void a_change_deep_in_the_data_is_seen()
    {
        var reasons = _run.After(Edits.Replacing("{ Red }", "{ Red, Blue }"));

        Assert.Contains(IncrementalStepRunReason.Modified, reasons.Of(StepNames.Codecs));
        Assert.Single(reasons.Of(StepNames.Events), static reason => reason is IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void every_named_step_makes_models()
    {
        var run = GeneratorRun.Of("""
            using Deeds;
            [Module] public static partial class ShopModule;
            [Aggregate("order")] public partial record Order { public int Count { get; init; } Order Apply(Placed placed) => this with { Count = placed.Id }; }
            [Event("order.placed")] public partial record Placed(int Id);
            [Event("order.shipped")] public partial record Shipped(int Id) { Order Apply(Order order) => order with { Count = Id }; }
            [Command(Creates = true)] public partial record Place(System.Guid OrderId) { Placed Decide(Order order) => new(1); }
            [Projection("orders")] public partial record Orders([property: System.ComponentModel.DataAnnotations.Key] int Id) { static Orders On(Placed placed) => new(placed.Id); }
            [Trigger("check")] public partial class Check { void On(Placed placed) { } }
            [Projector("totals")] public partial class Totals { System.Threading.Tasks.Task On(Placed placed, IProjectorTransaction transaction) => System.Threading.Tasks.Task.CompletedTask; }
            [Reactor("ship")] public partial class Ship { Shipped On(Placed placed) => new(placed.Id); }
            """);

        Assert.All(GeneratorRunOptions.Default.ModelSteps, step => Assert.NotEmpty(run.After(Edits.Nothing).Of(step)));
    }
}
