using System.Globalization;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Events;

/// <summary>The same declarations give the same bytes, on every machine and in every order.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Sources =
    [
        """[Deeds.Event("order.placed")] public partial record Placed(int Id, Line Line, double Rate = -1.5, System.DayOfWeek IDay = System.DayOfWeek.Friday);""",
        """[Deeds.Event("order.shipped")] public partial record Shipped(int ID, Line Line);""",
        """public record Line(string Sku, Tint Tint); public enum Tint { INK = -1, Ivory }""",
        """[Deeds.Aggregate("order", Table = "orders")] public partial record Order { public Tint Tint { get; init; } public Line? Line { get; init; } Order Apply(Placed placed) => this; }""",
        """[Deeds.Command(Creates = true)] public partial record Place(string OrderId, [property: System.ComponentModel.DataAnnotations.Range(-1.5, 2.5)] double IRate) { (Placed, Shipped) Decide(Order order) => (new(1, order.Line!), new(1, order.Line!)); }""",
        """public partial record Order { Order Apply(Shipped shipped) => this; }""",
        RoundTrip.Module,
    ];

    [Fact]
    public void a_culture_changes_nothing()
    {
        var expected = GeneratorRun.Of(Sources).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal("\u22121,5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, GeneratorRun.Of(Sources).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void the_order_of_files_changes_nothing() =>
        Assert.Equal(GeneratorRun.Of(Sources).Sources, GeneratorRun.Of([.. Sources.Reverse()]).Sources);

    // Tests run without ICU, so the signs of fi-FI are put together by hand.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
