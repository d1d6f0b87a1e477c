using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Reactors;

/// <summary>DEED0520: settings stand where a processor reads them.</summary>
public sealed class IdleSettingsTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        [Deeds.Event("order.noted")] public partial record OrderNoted;
        """;

    [Theory]
    [InlineData("""[Deeds.Trigger("t"), Deeds.Processor(ThenPark = true)] public partial class {|DEED0520:T|} { OrderNoted On(OrderPlaced placed) => new(); }""")]
    [InlineData("""[Deeds.Projection("p", InTransaction = true), Deeds.Processor(PageSize = 5)] public partial record {|DEED0520:P|}([property: System.ComponentModel.DataAnnotations.Key] string Id) { static P On(OrderPlaced placed, Deeds.EventMetadata metadata) => new(metadata.StreamKey.Value); }""")]
    [InlineData("[Deeds.Processor(PageSize = 5)] public class {|DEED0520:Lamp|};")]
    [InlineData("""[Deeds.Reactor("r"), Deeds.Processor(PageSize = 5)] public partial class R { void On(OrderPlaced placed) { } }""")]
    public void settings_that_nothing_reads(string type) =>
        Assert.All(Findings.Of(type, Rest), found => Assert.Contains("has [Processor], and nothing reads it: ", found.GetMessage(null), StringComparison.Ordinal));
}
