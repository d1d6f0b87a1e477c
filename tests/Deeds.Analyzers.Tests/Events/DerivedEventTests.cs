using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Events;

/// <summary>DEED0222: what derives from an event is an event.</summary>
public sealed class DerivedEventTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        """;

    [Theory]
    [InlineData("public partial record {|DEED0222:GiftOrderPlaced|} : OrderPlaced;")]
    [InlineData("public abstract record AnyGift : OrderPlaced; public record {|DEED0222:GiftOrderPlaced|} : AnyGift;")]
    [InlineData("""[Deeds.Event("order.gift-placed")] public partial record GiftOrderPlaced : OrderPlaced;""")]
    [InlineData("public abstract record GiftOrderPlaced : OrderPlaced;")]
    [InlineData("public record Plain; public record Other : Plain;")]
    public void what_derives_from_an_event(string type) => Findings.Of(type, Rest);
}
