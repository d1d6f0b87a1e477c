using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Reactors;

/// <summary>DEED0540, DEED0541: what reacts is marked, and what it declares is called.</summary>
public sealed class ReactorShapeTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        """;

    [Theory]
    [InlineData("public class {|DEED0540:SendReceipt|} { public void On(OrderPlaced placed) { } }")]
    [InlineData("""[Deeds.Reactor("send-receipt")] public partial class SendReceipt { void On(OrderPlaced placed) { } }""")]
    [InlineData("public class Lamp { public void On(int level) { } }")]
    [InlineData("public abstract class Reaction { public abstract void On(OrderPlaced placed); }")]
    public void what_reacts_and_is_not_marked(string type) =>
        Assert.All(Findings.Of(type, Rest), found => Assert.Contains("""Write '[Reactor("send-receipt")]' before it""", found.GetMessage(null), StringComparison.Ordinal));

    [Theory]
    [InlineData("System.Threading.Tasks.Task {|DEED0541:Handle|}(OrderPlaced placed) => System.Threading.Tasks.Task.CompletedTask;")]
    [InlineData("public void {|DEED0541:When|}(OrderPlaced placed) { }")]
    [InlineData("public void Print(OrderPlaced placed) { }")]
    [InlineData("void On(Deeds.IEvent any) => Handle(null!); void Handle(OrderPlaced placed) { }")]
    public void what_looks_like_an_on(string member)
    {
        var rest = member.Contains(" On(", StringComparison.Ordinal) ? "" : "void On(OrderPlaced placed) { }";
        var said = Findings.Of($$"""[Deeds.Reactor("send-receipt")] public partial class SendReceipt { {{rest}} {{member}} }""", Rest);
        Assert.All(said, found => Assert.Contains("On(OrderPlaced happened)'?", found.GetMessage(null), StringComparison.Ordinal));
    }
}
