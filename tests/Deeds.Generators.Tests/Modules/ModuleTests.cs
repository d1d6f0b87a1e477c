using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Modules;

public sealed class ModuleTests
{
    private const string Shop = """
        using Deeds;
        namespace Shop
        {
            [Module] public static partial class ShopModule;
            [Aggregate("order", Table = "orders")] public partial record Order { public Line? Line { get; init; } Order Apply(Placed placed) => this with { Line = placed.Line }; }
            [Event("order.placed")] public partial record Placed(Line Line, int Count = 1);
            public record Line(string Sku);
            [Command(Creates = true)] public partial record Place(string OrderId, string Sku) { Placed Decide(Order order) => new(new(Sku)); }
        }
        namespace Shop.Stock
        {
            [Module] internal static partial class StockModule;
        }
        namespace Shop.Stock.Deep
        {
            [Event("stock.moved")] public partial record Moved(int Count);
        }
        """;

    [Fact]
    public void a_module_lists_what_is_below_it_and_not_what_a_deeper_module_has() => Says(
        "Shop.ShopModule order.placed v1 | order | Place / Shop.Stock.StockModule stock.moved v1",
        """
        static string Of(Deeds.Modules.ModuleDefinition module) =>
            $"{module.Name} {string.Join(",", module.Events)} | {string.Join(",", module.Aggregates.Select(aggregate => aggregate.Category))} | {string.Join(",", module.Commands.Select(command => command.Name))}".Replace(" |  | ", "");
        public static string Run() => Of(Shop.ShopModule.Definition) + " / " + Of(Shop.Stock.StockModule.Definition);
        """);

    [Fact]
    public void the_contract_names_every_member_with_its_type_and_the_data_inside() => Says(
        "order.placed v1|  line: Shop.Line|  count: int = optional|  Shop.Line|    sku: string",
        """public static string Run() => Shop.ShopModule.Definition.Contract.Replace("\n", "|");""");

    [Fact]
    public void the_resolver_gives_json_the_stored_shapes_and_is_strict_with_commands() => Says(
        """{"line":{"sku":"a"},"count":2} {"orderId":"1","sku":"a"} JsonException 5""",
        """"
        public static string Run()
        {
            var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = Shop.ShopModule.Definition.Json };
            var command = System.Text.Json.JsonSerializer.Serialize(new Shop.Place("1", "a"), options);
            var tolerant = System.Text.Json.JsonSerializer.Deserialize<Shop.Placed>("""{"more":1,"line":{"sku":"a"},"count":5}""", options);
            return $"{System.Text.Json.JsonSerializer.Serialize(new Shop.Placed(new("a"), 2), options)} {command} {Strict(command, options)} {tolerant!.Count}";
        }

        static string Strict(string command, System.Text.Json.JsonSerializerOptions options)
        {
            try { return System.Text.Json.JsonSerializer.Deserialize<Shop.Place>(command.Replace("}", ",\"more\":1}"), options)!.Sku; }
            catch (System.Text.Json.JsonException problem) { return problem.GetType().Name; }
        }
        """");

    [Fact]
    public void a_table_has_a_column_for_what_can_be_set() => Says(
        "orders order order_id Text: line Json null",
        """
        public static string Run()
        {
            var table = Shop.ShopModule.Definition.Aggregates[0].Table!;
            return $"{table.Name} {table.Category} {table.KeyName} {table.KeyType}: {string.Join(", ", table.Columns.Select(column => $"{column.Name} {column.Type} {(column.IsNullable ? "null" : "not null")}"))}";
        }
        """);

    [Theory]
    [InlineData("""[Deeds.Event("a")] public partial record {|DEED0702:Placed|}(int Id);""")]
    [InlineData("""namespace Shop { [Deeds.Module] public static partial class M; } namespace Other { [Deeds.Event("a")] public partial record {|DEED0702:Placed|}(int Id); }""")]
    [InlineData("""namespace Shop { [Deeds.Module] public static partial class M; } namespace Shopping { [Deeds.Event("a")] public partial record {|DEED0702:Placed|}(int Id); }""")]
    [InlineData("""[Deeds.Module] public static partial class M; [Deeds.Event("a")] public partial record A(int Id); [Deeds.Event("a")] public partial record {|DEED0703:B|}(int Id);""")]
    [InlineData("""[Deeds.Module] public partial class {|DEED0701:M|};""")]
    [InlineData("""[Deeds.Module] public static class {|DEED0002:M|};""")]
    [InlineData("""[Deeds.Module] public static partial class First; [Deeds.Module] public static partial class {|DEED0704:Second|};""")]
    [InlineData("""[Deeds.Module] public static partial class {|DEED0705:M|} { public const int Definition = 1; }""")]
    [InlineData("""[Deeds.Module] public static partial class {|DEED0705:Definition|};""")]
    public void a_declaration_nobody_could_find(string source) => GeneratorRun.Refused(source);

    [Fact]
    public void two_categories_tables_or_commands_of_one_name() => GeneratorRun.Refused("""
        using Deeds;
        namespace Shop
        {
            [Module] public static partial class M;
            [Event("placed")] public partial record Placed(int Id);
            [Aggregate("a", Table = "t")] public partial record A { A Apply(Placed placed) => this; }
            [Aggregate("a", Table = "t")] public partial record {|DEED0703:{|DEED0703:B|}|} { B Apply(Placed placed) => this; }
            [Command] public partial record Place(string Id) { Placed Decide(A a) => new(1); }
        }
        namespace Shop.More
        {
            [Command] public partial record {|DEED0703:Place|}(string Id) { Placed Decide(A a) => new(1); }
        }
        """);

    private static void Says(string expected, string members) =>
        Assert.Equal(expected, GeneratorRun.Of(Shop, $$"""using System.Linq; internal static class Probe { {{members}} }""").Load().Call<string>("Probe", "Run"));
}
