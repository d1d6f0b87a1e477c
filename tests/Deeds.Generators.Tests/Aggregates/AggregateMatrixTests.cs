using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Aggregates;

/// <summary>Wherever and however an aggregate and its Apply are declared, the fold compiles without warnings and runs.</summary>
public sealed class AggregateMatrixTests
{
    private const string Command = """
        [Deeds.Module] public static partial class ShopModule;
        [Deeds.Command(Creates = true)] public partial record Place(string OrderId, int Lines) { Placed Decide(Order order) => new(Lines); }
        """;

    private const string Event = """[Deeds.Event("order.placed")] public partial record Placed(int Lines);""";

    private const string Probe = """
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Place("a", 7)).Ends<Order>("a"); }
        """;

    [Theory]
    [InlineData("partial record Order { public int Lines { get; init; } Order Apply(Placed placed) => this with { Lines = placed.Lines }; }")]
    [InlineData("sealed partial record Order { public int Lines { get; init; } public Order Apply(Placed placed) => this with { Lines = placed.Lines }; }")]
    [InlineData("partial record Order(int Lines = 0) { Order Apply(Placed placed) => new(placed.Lines); }")]
    [InlineData("partial record struct Order(int Lines) { Order Apply(Placed placed) => this with { Lines = placed.Lines }; }")]
    [InlineData("readonly partial record struct Order(int Lines) { Order Apply(Placed placed) => new(placed.Lines); }")]
    [InlineData("partial record Order(int Lines) { static Order Initial { get; } = new(0); Order Apply(Placed placed) => new(placed.Lines); }")]
    [InlineData("partial record Order { public required int Lines { get; init; } public static Order Initial => new() { Lines = 0 }; Order Apply(Placed placed) => this with { Lines = placed.Lines }; }")]
    [InlineData("partial record Order { public int Lines { get; init; } static Order Apply(Order order, Placed placed) => order with { Lines = placed.Lines }; }")]
    [InlineData("partial record Order { public int Lines { get; init; } static Order Apply(Order order, Placed placed, Deeds.EventMetadata metadata) => order with { Lines = placed.Lines * metadata.Version }; }")]
    [InlineData("partial record Order { public int Lines { get; init; } Order Apply(Placed placed, Deeds.EventMetadata metadata) => this with { Lines = placed.Lines * metadata.Version }; }")]
    public void every_kind_of_aggregate(string aggregate) =>
        Domain.Ends("order.placed@1; Order { Lines = 7 }", $"""[Deeds.Aggregate("order")] public {aggregate}""", Event, Command, Probe);

    [Theory]
    [InlineData("Order Apply(Order order) => order with { Lines = Lines };")]
    [InlineData("public Order Apply(Order order) => order with { Lines = Lines };")]
    [InlineData("internal Order Apply(Order order, Deeds.EventMetadata metadata) => order with { Lines = Lines * metadata.Version };")]
    [InlineData("private Order Apply(Order order, Deeds.EventMetadata metadata) => order with { Lines = Lines * metadata.Version }; public int ApplyTo => 3;")]
    public void an_apply_inside_the_event(string apply) => Domain.Ends(
        "order.placed@1; Order { Lines = 7 }",
        """[Deeds.Aggregate("order")] public partial record Order { public int Lines { get; init; } }""",
        $$"""[Deeds.Event("order.placed")] public partial record Placed(int Lines) { {{apply}} }""",
        Command,
        Probe);

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    public void an_aggregate_that_is_no_record(string kind) => Domain.Ends(
        "order.placed@1; 7 lines",
        $$"""[Deeds.Aggregate("order")] public partial {{kind}} Order { private int _lines; Order Apply(Placed placed) => new() { _lines = placed.Lines }; public override string ToString() => $"{_lines} lines"; }""",
        Event,
        Command,
        Probe);

    [Theory]
    [InlineData(NullableContextOptions.Disable, DocumentationMode.Parse)]
    [InlineData(NullableContextOptions.Enable, DocumentationMode.Diagnose)]
    public void without_annotations_and_with_documentation_asked_for(NullableContextOptions nullable, DocumentationMode documentation) => Domain.Ends(
        "order.placed@1; Order { Lines = 7, Note =  }",
        GeneratorRunOptions.Default with { Compile = CompileOptions.Default with { Nullable = nullable, Documentation = documentation } },
        """
        #pragma warning disable CS1591, CS8669, CS8632, CS8618
        [Deeds.Aggregate("order", Table = "orders")] public partial record Order { public int Lines { get; init; } public string Note { get; init; } Order Apply(Placed placed) => this with { Lines = placed.Lines }; }
        """,
        "#pragma warning disable CS1591\n" + Event,
        "#pragma warning disable CS1591\n" + Command,
        "#pragma warning disable CS1591\n" + Probe);

    [Fact]
    public void nested_with_keywords_and_members_named_like_generated_ones() => Domain.Ends(
        "order.placed@1; class { Type = 7, Initial = 0, state = 0, DeclaredAs = 0 }",
        """
        namespace @event.@record;
        public partial interface IOuter
        {
            [Deeds.Module] internal static partial class @static;
            [Deeds.Aggregate("order")] internal partial record @class
            {
                public int Type { get; init; }
                public int Initial2 => 0;
                public int Apply2() => 0;
                @class Apply(@struct happened) => this with { Type = happened.@int };
                protected virtual bool PrintMembers(global::System.Text.StringBuilder text) { text.Append($"Type = {Type}, Initial = 0, state = {state}, DeclaredAs = {DeclaredAs}"); return true; }
                public int state { get; init; }
                public int DeclaredAs { get; init; }
            }
            [Deeds.Event("order.placed")] internal partial record struct @struct(int @int, int state, int metadata);
            [Deeds.Command(Creates = true)] internal partial record @void(string Id, int state, int command, int services, int DeclaredAs, int FieldChecks) { @struct Decide(@class order) => new(state, 0, 0); }
            internal static string Go() => new Testing.Shop().Send(new @void("a", 7, 0, 0, 0, 0)).Ends<@class>("a");
        }
        """,
        "internal static class Probe { public static string Run() => @event.@record.IOuter.Go(); }");

    [Fact]
    public void beside_user_types_named_like_those_of_the_framework() => Domain.Ends(
        "order.placed@1; Order { Lines = 7 }",
        """
        namespace Shop
        {
            public class System; public class Task; public class ValueTask; public class CommandResult; public class Ruling; public class Decision; public class StreamKey; public class String;
            [global::Deeds.Module] public static partial class ShopModule;
            [global::Deeds.Aggregate("order")] public partial record Order { public int Lines { get; init; } Order Apply(Placed placed) => this with { Lines = placed.Lines }; }
            [global::Deeds.Event("order.placed")] public partial record Placed(int Lines);
            [global::Deeds.Command(Creates = true)] public partial record Place(string OrderId, [property: global::System.ComponentModel.DataAnnotations.Range(1, 9)] int Lines)
            {
                [global::Deeds.Noop] bool Type(Order order) => order.Lines == Lines;
                [global::Deeds.Reject("No.")] bool Rules() => Lines == 8;
                global::System.Threading.Tasks.Task<Placed> Decide(Order order) => global::System.Threading.Tasks.Task.FromResult(new Placed(Lines));
            }
        }
        namespace Shop.Deeds.System { public class Text; }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Shop.Place("a", 7)).Ends<Shop.Order>("a"); }
        """);

    [Fact]
    public void beside_user_types_and_members_named_like_those_of_generated_files() => Domain.Ends(
        "order.placed@1; Order { Lines = 7, DeclaredAs = 0 }",
        """
        namespace Shop
        {
            using System.ComponentModel.DataAnnotations; using Deeds;
            public class DeclaredAs; public class FieldChecks; public class StoredAs;
            [Module] public static partial class ShopModule { internal class Json; internal class Events; }
            [Aggregate("order")] public partial record Order { public int Lines { get; init; } public int DeclaredAs { get; init; } Order Apply(Placed placed) => this with { Lines = placed.Lines }; class Type; class FieldChecks; }
            [Event("order.placed")] public partial record Placed(int Lines) { class StoredAs; class DeclaredAs; }
            [Command(Creates = true)] public partial record Place(string OrderId, [property: Range(1, 9)] int Lines) { class FieldChecks; class DeclaredAs; Placed Decide() => new(Lines); }
        }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Shop.Place("a", 7)).Ends<Shop.Order>("a"); }
        """);

    [Fact]
    public void events_and_commands_inside_their_aggregate() => Domain.Ends(
        "order.placed@1; Order { Lines = 7 }",
        """
        namespace Shop
        {
            [Deeds.Module] public static partial class ShopModule;
            [Deeds.Aggregate("order")] public partial record Order
            {
                public int Lines { get; init; }
                Order Apply(Placed placed) => this with { Lines = placed.Lines };
                [Deeds.Event("order.placed")] public partial record Placed(int Lines);
                [Deeds.Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide() => new(7); }
            }
        }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Shop.Order.Place("a")).Ends<Shop.Order>("a"); }
        """);

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("struct")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public void inside_another_type(string kind) => Domain.Ends(
        "order.placed@1; Order { Lines = 7 }",
        $$"""
        public partial {{kind}} Outer
        {
            [Deeds.Module] public static partial class ShopModule;
            [Deeds.Aggregate("order", Table = "orders")] public partial record Order { public int Lines { get; init; } Order Apply(Placed placed) => this with { Lines = placed.Lines }; }
            [Deeds.Event("order.placed")] public partial record Placed(int Lines);
            [Deeds.Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide() => new(7); }
        }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Outer.Place("a")).Ends<Outer.Order>("a"); }
        """);

    [Fact]
    public void types_that_differ_only_by_case_and_an_event_derived_from_another() => Domain.Ends(
        "order.placed@1 order.placed.online@2; Order { Lines = 7, Site = shop }",
        """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order
        {
            public int Lines { get; init; }
            public string? Site { get; init; }
            Order Apply(Placed placed) => this with { Lines = placed.Lines };
            Order Apply(placed placed) => this with { Site = placed.Site };
        }
        [Deeds.Event("order.placed")] public partial record Placed(int Lines);
        [Deeds.Event("order.placed.online")] public partial record placed(int Lines, string Site) : Placed(Lines);
        [Deeds.Command(Creates = true)] public partial record Place(string OrderId) { (Placed, placed) Decide(Order order) => (new(7), new(7, "shop")); }
        public static class Probe { public static string Run() => new Testing.Shop().Send(new Place("a")).Ends<Order>("a"); }
        """);

    [Fact]
    public void a_column_of_the_current_state_with_a_name_of_its_own() => Domain.Ends(
        "order_id version total_amount",
        """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order", Table = "orders")] public partial record Order
        {
            [System.ComponentModel.DataAnnotations.Schema.Column("total_amount")] public decimal Total { get; init; }
            Order Apply(Placed placed) => this with { Total = placed.Total };
        }
        [Deeds.Event("order.placed")] public partial record Placed(decimal Total);
        [Deeds.Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide() => new(7); }
        public static class Probe
        {
            public static string Run()
            {
                var table = Deeds.Aggregates.AggregateType.Of<Order>().Table!;
                return $"{table.KeyName} version {string.Join(" ", System.Linq.Enumerable.Select(table.Columns, column => column.Name))}";
            }
        }
        """);
}
