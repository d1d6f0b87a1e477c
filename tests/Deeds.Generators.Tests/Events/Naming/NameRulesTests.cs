using Deeds.Roslyn.Events.Naming;
using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class NameRulesTests
{
    private const string Cart = """
        [Deeds.Aggregate("cart")] public partial record Cart(int Items = 0) { public Cart Apply(CartStarted happened) => this; }
        [Deeds.Event("cart.started")] public partial record CartStarted(string CartId);
        """;

    [Theory]
    [InlineData("""[Deeds.Event("order.placed")] public partial record {|DEED0210:PlaceOrder|}(int Id);""")]
    [InlineData("""[Deeds.Event("order.placed")] public partial record {|DEED0210:OrderEvent|}(int Id);""")]
    [InlineData("""[Deeds.Event({|DEED0211:"order.place"|})] public partial record OrderPlaced(int Id);""")]
    [InlineData("""[Deeds.Event(name: {|DEED0211:"order-placing"|}, Version = 2)] public partial record OrderPlacedV2(int Id);""")]
    [InlineData("""[Deeds.Event("order.placed")] public partial record OrderPlaced(int Id);""")]
    public void an_event_is_named_in_the_past_tense(string source) => Refusal.Of(source);

    [Theory]
    [InlineData("{|DEED0430:CartLockedOut|}")]
    [InlineData("{|DEED0430:CartOpened|}")]
    [InlineData("StartCart")]
    [InlineData("CartReset")]
    public void a_command_is_not_named_like_an_event(string name) => Refusal.Of($$"""
        {{Cart}}
        [Deeds.Command] public partial record {{name}}(string CartId) { private CartStarted Decide(Cart state) => new(CartId); }
        """);

    [Fact]
    public void the_message_says_what_to_type() => Assert.Equal(
        "Event 'OrderPlacing' says what is going on ('placing'); an event says what has happened. Name it 'OrderPlaced', and leave the name it is stored under as it is.",
        Only("""[Deeds.Event("order.placed")] public partial record OrderPlacing(int Id);""").GetMessage(null));

    [Fact]
    public void without_a_proposal_it_says_how_to_teach_a_verb() => Assert.Contains(
        "list its verb under deeds_event_verbs in .editorconfig",
        Only("""[Deeds.Event("order.placed")] public partial record OrderEvent(int Id);""").GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""[Deeds.Event("order.placed")] public partial record PlaceOrder(int Id);""", "OrderPlaced")]
    [InlineData("""[Deeds.Event("order.status")] public partial record OrderPlaced(int Id);""", null)]
    [InlineData("""[Deeds.Event("order.add-item")] public partial record ItemAdded(int Id);""", "order.item-added")]
    public void the_proposal_is_handed_to_the_fix(string source, string? proposed) =>
        Assert.Equal(proposed, Only(source).Properties.GetValueOrDefault(EventName.SuggestedName));

    [Theory]
    [InlineData("#pragma warning disable DEED0210\n", true)]
    [InlineData("""[System.Diagnostics.CodeAnalysis.SuppressMessage("Deeds.Events", "DEED0210")] """, true)]
    [InlineData("", false)]
    public void it_can_be_silenced(string silence, bool isSilent) =>
        Assert.Equal(isSilent, Only(silence + """[Deeds.Event("order.placed")] public partial record PlaceOrder(int Id);""").IsSuppressed);

    [Fact]
    public void the_editorconfig_adds_verbs()
    {
        const string source = """[Deeds.Event("area.geofence")] public partial record AreaWicked(int Id);""";

        Assert.Equal(["DEED0210", "DEED0211"], Names(source).Select(static found => found.Id).Order());
        Assert.Equal("area.geofenced", Assert.Single(Names(source, "wicked, geofence")).Properties[EventName.SuggestedName]);
    }

    private static Diagnostic Only(string source) => Assert.Single(Names(source));

    private static IEnumerable<Diagnostic> Names(string source, string? verbs = null)
    {
        var compilation = Compile.Sources(CompileOptions.Default, [source, RoundTrip.Module]);
        return AnalyzerRun.Of(compilation, [new Deeds.Analyzers.Events.NameAnalyzer()], new([], new VerbsOption(verbs)));
    }
}
