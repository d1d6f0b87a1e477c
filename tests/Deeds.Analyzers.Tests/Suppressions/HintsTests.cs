using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Analyzers.Tests.Suppressions;

/// <summary>Hints of the SDK that generated code makes wrong are silent, and no others.</summary>
public sealed class HintsTests
{
    private const string Rest = """
        using Deeds;
        [Module] public static partial class M;
        [Event("order.placed")] public partial record OrderPlaced(int Count);
        """;

    private const string Order = """
        using Deeds;
        [Aggregate("order")] public partial record Order { Order Apply(OrderPlaced placed) => this; }
        """;

    [Theory]
    [InlineData("[Aggregate(\"cart\")] public partial record Cart { Cart Apply(OrderPlaced placed, EventMetadata metadata) => new(); }", "CA1822 Apply, IDE0060 placed")]
    [InlineData("[Event(\"cart.filled\")] public partial record CartFilled { Order Apply(Order order) => new(); }", "CA1822 Apply, IDE0060 order")]
    [InlineData("[Command] public partial record Place(System.Guid OrderId) { OrderPlaced Decide(Order order, System.TimeProvider clock) => new(1); }", "IDE0060 order")]
    [InlineData("[Command] public partial record Place(System.Guid OrderId) { [Noop] bool Old(Order order) => true; OrderPlaced Decide(Order order) => new(1); }", "CA1822 Old, IDE0060 order")]
    [InlineData("[Command] public partial record Place(System.Guid OrderId) { void Validate(ValidationErrors errors) { } OrderPlaced Decide(Order order) => new(1); }", "CA1822 Validate, IDE0060 errors, IDE0060 order")]
    [InlineData("[Reactor(\"notes\")] public partial class Notes { void On(OrderPlaced placed, EventMetadata metadata) { } }", "CA1822 On, IDE0060 placed")]
    public void what_a_method_must_be_is_no_hint(string type, string silent) => Assert.Equal(silent, Silenced(type));

    [Theory]
    [InlineData("public record Plain { Plain Apply(OrderPlaced placed) => this; void On(OrderPlaced placed) { } void Validate(ValidationErrors errors) { } }")]
    [InlineData("[Command] public partial record Place(System.Guid OrderId) { int Sum(Order order) => 1; OrderPlaced Decide() => new(1); }")]
    public void other_hints_are_heard(string type) => Assert.Equal("", Silenced(type));

    private static string Silenced(string type)
    {
        var run = GeneratorRun.Unchecked(GeneratorRunOptions.Default, $"using Deeds;\n{type}", Order, Rest);
        var hints = AnalyzerRun.Of(run.Output, [.. AnalyzerRun.Shipped, new EveryMethodHinted()]).Where(static hint => !hint.Id.StartsWith("DEED", StringComparison.Ordinal)).ToList();
        return string.Join(", ", hints.Where(static hint => hint.IsSuppressed && hint.Location.SourceTree!.FilePath == "Source0.cs").Select(Spoken).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string Spoken(Diagnostic hint) => $"{hint.Id} {hint.Location.SourceTree!.GetText().ToString(hint.Location.SourceSpan)}";
}
