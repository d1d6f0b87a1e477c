using Deeds.Generators.Tests.Aggregates;

namespace Deeds.Generators.Tests.Commands;

/// <summary>However a command is keyed, judged and decided, its other half compiles without warnings and runs.</summary>
public sealed class CommandMatrixTests
{
    private const string Order = """
        using System; using System.Threading; using System.Threading.Tasks; using System.ComponentModel.DataAnnotations; using Deeds; using Deeds.Commands;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order
        {
            public int Lines { get; init; }
            public bool IsPaid { get; init; }
            Order Apply(Placed placed) => this with { Lines = placed.Lines };
            Order Apply(Paid paid) => this with { IsPaid = true };
            Order Apply(PaymentRefused refused) => this;
        }
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.paid")] public partial record Paid;
        [Event("order.payment.refused")] public partial record struct PaymentRefused(string Why);
        """;

    [Theory]
    [InlineData("Placed Decide(Order order) => new(7);", "order.placed@1")]
    [InlineData("public Placed Decide(in Order order) => new(7);", "order.placed@1")]
    [InlineData("(Placed, Paid) Decide(Order order) => (new(7), new());", "order.placed@1 order.paid@2")]
    [InlineData("(Placed First, PaymentRefused Second, Paid Third) Decide(Order order) => (new(7), new(\"a\"), new());", "order.placed@1 order.payment.refused@2 order.paid@3")]
    [InlineData("Events<Placed> Decide(Order order) => [new Placed(3), new Placed(7)];", "order.placed@1 order.placed@2")]
    [InlineData("Events<Placed, Paid> Decide(Order order) => [new Placed(7), new Paid()];", "order.placed@1 order.paid@2")]
    [InlineData("Task<Placed> Decide(Order order) => Task.FromResult(new Placed(7));", "order.placed@1")]
    [InlineData("async ValueTask<Placed> Decide(Order order, CancellationToken cancellationToken) { await Task.Yield(); cancellationToken.ThrowIfCancellationRequested(); return new(7); }", "order.placed@1")]
    [InlineData("async Task<(Placed, Paid)> Decide(Order order) { await Task.Yield(); return (new(7), new()); }", "order.placed@1 order.paid@2")]
    [InlineData("async Task<Events<Placed, Paid>> Decide(Order order) { await Task.Yield(); return [new Placed(7)]; }", "order.placed@1")]
    [InlineData("Placed Decide(Order order, CommandContext context, TimeProvider clock) => new(context.Actor is null && clock is not null ? 7 : 0);", "order.placed@1")]
    [InlineData("static Placed Decide(Order order) => new(7);", "order.placed@1")]
    [InlineData("static async Task<Placed> Decide(TimeProvider clock, Order order) { await Task.Yield(); return new(7); }", "order.placed@1")]
    [InlineData("Placed Decide() => new(7);", "order.placed@1")]
    [InlineData("[Noop] bool Done(Order order) => order.Lines == 7; Placed Decide() => new(7);", "order.placed@1")]
    [InlineData("PaymentRefused Decide(Order order) => new(\"a\");", "order.payment.refused@1", "0")]
    [InlineData("(Placed, Placed, Placed, Placed, Placed, Placed, Paid, Placed, Placed) Decide(Order order) => (new(1), new(2), new(3), new(4), new(5), new(6), new(), new(8), new(7));", "order.placed@1 order.placed@2 order.placed@3 order.placed@4 order.placed@5 order.placed@6 order.paid@7 order.placed@8 order.placed@9")]
    public void every_kind_of_decision(string decide, string events, string lines = "7") => Domain.Ends(
        $"{events}; {lines}",
        $$"""
        {{Order}}
        [Command(Creates = true)] public partial record Place(string OrderId) { {{decide}} }
        """ + Probe("""new Place("a")""", "a"));

    [Theory]
    [InlineData("Guid OrderId", """new(new Guid("00000000-0000-0000-0000-000000000012"))""", "00000000-0000-0000-0000-000000000012")]
    [InlineData("string Id", "new(\"a b\")", "a b")]
    [InlineData("int OrderId", "new(-12)", "-12")]
    [InlineData("long OrderId", "new(12)", "12")]
    [InlineData("ulong OrderId", "new(ulong.MaxValue)", "18446744073709551615")]
    [InlineData("byte Id, [property: StreamKey] short Number", "new(1, 12)", "12")]
    [InlineData("byte Id, [StreamKey] short Number", "new(1, 12)", "12")]
    [InlineData("DateOnly OrderId", "new(new DateOnly(2012, 1, 31))", "2012-01-31")]
    [InlineData("TimeOnly OrderId", "new(new TimeOnly(8, 30))", "08:30:00.0000000")]
    [InlineData("TimeSpan OrderId", "new(TimeSpan.FromHours(1))", "01:00:00")]
    [InlineData("Number OrderId", "new(new Number(12))", "no 12")]
    public void every_kind_of_key(string key, string command, string text) => Domain.Ends(
        "order.placed@1; 7",
        $$"""
        {{Order}}
        [Command(Creates = true)] public partial record Place({{key}}) { Placed Decide(Order order) => new(7); }
        public readonly record struct Number(int Value) : IParsable<Number>
        {
            public static Number Parse(string s, IFormatProvider? provider) => new(int.Parse(s[3..]));
            public static bool TryParse(string? s, IFormatProvider? provider, out Number result) { result = default; return false; }
            public override string ToString() => $"no {Value}";
        }
        """ + Probe($"new Place{command[3..]}", text));

    [Theory]
    [InlineData("partial record struct Place(string OrderId)")]
    [InlineData("partial class Place(string orderId)", "public string OrderId { get; } = orderId;")]
    [InlineData("partial struct Place(string orderId)", "public string OrderId { get; } = orderId;")]
    [InlineData("readonly partial record struct Place(string OrderId)")]
    [InlineData("sealed partial record Place(string OrderId)")]
    public void every_kind_of_command(string command, string members = "") => Domain.Ends(
        "order.placed@1; 7",
        $$"""
        {{Order}}
        [Command(Creates = true)] public {{command}} { {{members}} Placed Decide(Order order) => new(7); }
        """ + Probe("""new Place("a")""", "a"));

    [Fact]
    public void rules_and_validate_may_be_inherited() => Domain.Ends(
        "invalid OrderId; order.placed@1; noop done; 7",
        $$"""
        {{Order}}
        public abstract record OrderCommand
        {
            public abstract string OrderId { get; init; }
            protected void Validate(ValidationErrors errors) { if (OrderId == "b") errors.Add(nameof(OrderId), "Not b."); }
            [Noop] protected bool Done(Order order) => order.IsPaid || IsFull(order);
            private bool IsFull(Order order) => order.Lines == 7;
            [Noop] protected virtual bool Other() => true;
        }
        [Command(Creates = true)] public partial record Place : OrderCommand
        {
            public override string OrderId { get; init; } = "";
            protected override bool Other() => false;
            Placed Decide() => new(7);
        }
        """ + Probe("""new Place { OrderId = "b" }).Send(new Place { OrderId = "a" }).Send(new Place { OrderId = "a" }""", "a"));

    [Fact]
    public void rules_may_have_any_name() => Domain.Ends(
        "order.placed@1; noop type; 7",
        $$"""
        {{Order}}
        [Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide(Order order) => new(7); }
        [Command] public partial record Pay(string OrderId)
        {
            [Noop] bool Type(Order order) => order.Lines == 7;
            [Noop] bool DeclaredAs() => false;
            [Noop] bool @class() => false;
            [Reject("No.")] PaymentRefused? State(Order order) => null;
            [Reject("No.")] PaymentRefused? Command(Order order) => null;
            [Reject("No.")] bool Equals(Order order) => false;
            [Reject("No.")] bool Rules() => false;
            [Reject("No.")] bool TypeRule() => false;
            Paid Decide(Order order) => new();
        }
        """ + Probe("""new Place("a")).Send(new Pay("a")""", "a"));

    [Fact]
    public void rules_speak_noop_first_and_in_their_order() => Domain.Ends(
        "invalid OrderId; NotFound; order.placed@1; rejected too-many 'At most 9.' ; rejected unlucky 'No luck.' order.payment.refused@2; order.paid@3; noop already-paid; 7",
        $$"""
        {{Order}}
        [Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide(Order order) => new(7); }
        [Command] public partial record Pay(string OrderId, int Amount)
        {
            [Reject("At most 9.")] bool TooMany() => Amount > 9;
            [Reject("No luck.")] PaymentRefused? Unlucky(Order order) => Amount == 4 ? new PaymentRefused("4") : null;
            [Noop] bool AlreadyPaid(Order order) => order.IsPaid;
            Paid Decide(Order order) => new();
        }
        """ + Probe("""new Pay(" ", 1)).Send(new Pay("a", 1)).Send(new Place("a")).Send(new Pay("a", 10)).Send(new Pay("a", 4)).Send(new Pay("a", 1)).Send(new Pay("a", 10)""", "a"));

    [Fact]
    public void fields_are_checked_by_attributes_and_by_the_commands_own_validate() => Domain.Ends(
        "invalid Note,Lines; order.placed@1; 7",
        $$"""
        {{Order}}
        [Command(Creates = true)] public partial record Place(string OrderId, int Lines, [Required] string Note)
        {
            void Validate(ValidationErrors errors)
            {
                if (Lines < 1)
                    errors.Add(nameof(Lines), "At least one.");
            }

            Placed Decide(Order order) => new(Lines);
        }
        """ + Probe("""new Place("a", 0, "")).Send(new Place("a", 7, "x")""", "a"));

    [Fact]
    public void decide_is_given_services() => Domain.Ends(
        "order.placed@1; 7",
        $$"""
        {{Order}}
        public interface IPrices { int Of(Order order); }
        public sealed class Prices : IPrices, IServiceProvider { public int Of(Order order) => 7; public object? GetService(Type type) => type == typeof(IPrices) ? this : null; }
        [Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide(Order order, IPrices prices) => new(prices.Of(order)); }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Place("a"), new Prices()).Ends<Order>("a").Replace("Order { Lines = 7, IsPaid = False }", "7"); }
        """);

    private static string Probe(string commands, string key) => $$"""

        public static class Probe
        {
            public static string Run()
            {
                var said = new Testing.Shop().Send({{commands}}).Ends<Order>("{{key}}");
                return said[..said.IndexOf("Order {")] + said[(said.IndexOf("Lines = ") + 8)..said.LastIndexOf(",")];
            }
        }
        """;
}
