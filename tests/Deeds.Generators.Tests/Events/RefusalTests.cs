using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Events;

/// <summary>What cannot be generated is an error that names the place, and no generated file adds another.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("""[Deeds.Event("a")] public record {|DEED0002:Placed|}(int Id);""")]
    [InlineData("""public class Outer { [Deeds.Event("a")] public partial record {|DEED0003:Placed|}(int Id); }""")]
    [InlineData("""public partial class Outer { [Deeds.Event("a")] private partial record {|DEED0004:Placed|}(int Id); }""")]
    [InlineData("""public partial class Outer { [Deeds.Event("a")] protected partial record {|DEED0004:Placed|}(int Id); }""")]
    [InlineData("""[Deeds.Event("a")] file partial record {|DEED0004:Placed|}(int Id);""")]
    [InlineData("""[Deeds.Event("a")] public partial record {|DEED0005:Placed|}<T>(int Id);""")]
    [InlineData("""public partial class Outer<T> { [Deeds.Event("a")] public partial record {|DEED0005:Placed|}(int Id); }""")]
    [InlineData("""[Deeds.Event(" ")] public partial record {|DEED0201:Placed|}(int Id);""")]
    [InlineData("""[Deeds.Event("a", Version = 0)] public partial record {|DEED0202:Placed|}(int Id);""")]
    [InlineData("""[Deeds.Event("a")] public abstract partial record {|DEED0203:Placed|}(int Id);""")]
    public void a_declaration_that_cannot_be_completed(string source) => Refusal.Of(source);

    [Fact]
    public void a_refusal_leaves_the_other_events_alone()
    {
        var run = Refusal.Of("""
            [Deeds.Event("a")] public partial record Fine(int Id);
            [Deeds.Event("b")] public partial record Broken(object {|DEED0601:Value|});
            """);

        Assert.Equal(["Fine.Codec.g.cs", "Fine.Event.g.cs", "ProbeModule.Module.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void data_that_several_events_hold_is_refused_once() => Refusal.Of("""
        [Deeds.Event("a")] public partial record First(Line Line);
        [Deeds.Event("b")] public partial record Second(Line Line);
        public record Line(object {|DEED0601:Value|});
        """);

    [Fact]
    public void a_refusal_obeys_pragma()
    {
        var run = GeneratorRun.Unchecked(GeneratorRunOptions.Default, """
            #pragma warning disable DEED0601
            [Deeds.Event("order.broken")] public partial record Broken(object Value);
            """, RoundTrip.Module);

        Assert.True(Assert.Single(run.Diagnostics).IsSuppressed);
    }
}
