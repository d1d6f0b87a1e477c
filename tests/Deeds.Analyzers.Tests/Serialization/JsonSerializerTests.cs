using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Serialization;

/// <summary>DEED0621: events and commands go through their codec.</summary>
public sealed class JsonSerializerTests
{
    private const string Rest = """
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;

        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Lines);
        public record Page(int Number);
        public record History(OrderPlaced[] Events);
        public class ShopJson(JsonSerializerOptions? options) : System.Text.Json.Serialization.JsonSerializerContext(options)
        {
            public static ShopJson Default { get; } = new(null);
            public JsonTypeInfo<OrderPlaced> OrderPlaced => null!;
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;

    [Theory]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1))", "written")]
    [InlineData("JsonSerializer.SerializeToUtf8Bytes(new[] { new OrderPlaced(1) })", "written")]
    [InlineData("JsonSerializer.Serialize(new History([]))", "written")]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), (JsonSerializerOptions?)null)", "written")]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), JsonSerializerOptions.Default)", "written")]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), ShopJson.Default.OrderPlaced)", "written")]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), typeof(OrderPlaced), ShopJson.Default)", "written")]
    [InlineData("JsonSerializer.Deserialize<OrderPlaced>(\"{}\")", "read")]
    [InlineData("JsonSerializer.Deserialize(\"{}\", typeof(OrderPlaced))", "read")]
    public void json_past_the_codec(string call, string deed) =>
        Assert.StartsWith($"'OrderPlaced' is {deed} here", Findings.Of(Do($"{{|DEED0621:{call}|}}"), Rest).Single().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), text)")]
    [InlineData("JsonSerializer.Serialize(new OrderPlaced(1), context.OrderPlaced)")]
    [InlineData("JsonSerializer.Serialize(new Page(1))")]
    [InlineData("JsonSerializer.Serialize(new Page(1), typeof(Page))")]
    [InlineData("Serialize(new OrderPlaced(1))")]
    public void json_by_the_codec_or_of_something_else(string call) => Findings.Of(Do(call), Rest);

    private static string Do(string call) => $$"""
        using System.Text.Json;

        public static class Shop
        {
            public static object? Do(JsonSerializerOptions text, ShopJson context) => {{call}};
            private static string Serialize(OrderPlaced placed) => placed.ToString();
        }
        """;
}
