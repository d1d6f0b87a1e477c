using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Serialization;

/// <summary>DEED0624: what nothing sets has a value its enum knows.</summary>
public sealed class EnumDefaultTests
{
    private const string Rest = "[Deeds.Module] public static partial class M;";

    [Theory]
    [InlineData("""[Deeds.Event("order.shipped")] public partial record OrderShipped { public Way {|DEED0624:Way|} { get; init; } }""")]
    [InlineData("""[Deeds.Event("order.shipped")] public partial record OrderShipped(Way {|DEED0624:Way|} = default);""")]
    [InlineData("""[Deeds.Event("order.shipped")] public partial record OrderShipped(Way {|DEED0624:Way|} = (Way)7);""")]
    [InlineData("""[Deeds.Aggregate("order")] public partial record Order { public Way {|DEED0624:Way|} { get; init; } }""")]
    [InlineData("""[Deeds.Event("order.shipped")] public partial record OrderShipped { public Way Way { get; init; } = Way.Land; public required Way Back { get; init; } public Way? Other { get; init; } }""")]
    [InlineData("""[Deeds.Event("order.shipped")] public partial record OrderShipped(Way Way, Way Back = Way.Sea, Ways Ways = default);""")]
    public void an_enum_that_starts_as_nothing(string type) =>
        Findings.Of(type, "public enum Way { Land = 1, Sea } [System.Flags] public enum Ways { Land = 1, Sea = 2 }", Rest);
}
