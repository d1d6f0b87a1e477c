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
        """);

    [Theory]
    [InlineData("Shipped(int Id)", "Shipped(int Id, int Count)", 1)]
    [InlineData("order.shipped", "order.sent", 1)]
    [InlineData("string Sku", "string Sku, int Count", 1)]
    [InlineData("{ Red }", "{ Red, Blue }", 1)]
    [InlineData("int Id, Line Line", "int Id, Line? Line", 1)]
    [InlineData("public record Line", "public  record  Line", 0)]
    public void an_edit_rewrites_the_files_it_changes(string old, string replacement, int rewritten) =>
        Assert.Equal(rewritten, _run.After(Edits.Replacing(old, replacement)).Rewritten);

    [Fact]
    public void a_change_deep_in_the_data_is_seen()
    {
        var reasons = _run.After(Edits.Replacing("{ Red }", "{ Red, Blue }"));

        Assert.Contains(IncrementalStepRunReason.Modified, reasons.Of(StepNames.Codecs));
        Assert.Single(reasons.Of(StepNames.Events), static reason => reason is IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void every_named_step_makes_models() =>
        Assert.All(GeneratorRunOptions.Default.ModelSteps, step => Assert.NotEmpty(_run.After(Edits.Nothing).Of(step)));
}
