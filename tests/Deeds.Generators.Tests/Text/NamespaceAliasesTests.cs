using Deeds.Roslyn.Testing;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class NamespaceAliasesTests
{
    [Fact]
    public void whatever_a_user_calls_by_the_name_of_an_alias_stands_in_no_way() => GeneratorRun.Of("""
        global using Json = System.Text.Json;
        namespace Shop
        {
            public sealed record Json(int Id, string Text); public sealed record Codecs(int Id); public sealed record Domain(int Id); public sealed record Compiler(int Id);
            [Deeds.Module] public static partial class M;
            [Deeds.Event("a")] public partial record Placed(Json Json, Codecs Codecs, Domain Domain, Compiler Compiler, System.System System, System.Guid Id, string Text);
        }
        namespace Shop.System { public sealed record System(int Id); public struct Guid { public int Id { get; init; } } }
        namespace Shop.Domain2.Codecs { public sealed record Json(int Id); }
        """);

    [Theory]
    [InlineData("Domain")]
    [InlineData("Codecs")]
    [InlineData("Json")]
    [InlineData("System")]
    [InlineData("Compiler")]
    public void a_namespace_by_the_name_of_an_alias_stands_in_no_way(string alias) => GeneratorRun.Of(
        "namespace Shop { [Deeds.Module] public static partial class ShopModule; }",
        Declared("Shop", "shop"),
        Declared($"Shop.{alias}", "inner"),
        Declared($"Shop.{alias}.{alias}", "innermost"));

    [Fact]
    public void an_alias_is_used_where_it_pays()
    {
        var aliases = new NamespaceAliases();
        aliases.Offer("Domain", "A.Long.Name");
        aliases.Offer("Codecs", "Rare");

        var text = aliases.Apply("namespace Shop;\n\nvar a = global::A.Long.Name.X + global::A.Long.Name.Y + global::A.Long.Name.Z + global::Rare.X;\n");

        Assert.Equal("namespace Shop;\n\nusing Domain = global::A.Long.Name;\n\nvar a = Domain::X + Domain::Y + Domain::Z + global::Rare.X;\n", text);
    }

    [Fact]
    public void literals_and_comments_stay_as_they_are()
    {
        const string Kept = "// global::Deeds.Serialization.A\n\"global::Deeds.Serialization.B \\\" global::Deeds.Serialization.C\";\n";

        var text = new NamespaceAliases().Apply("namespace Shop;\n" + Kept + string.Concat(Enumerable.Repeat("global::Deeds.Serialization.D;\n", 5)));

        Assert.Contains(Kept, text, StringComparison.Ordinal);
        Assert.Contains("\nJson::D;\n", text, StringComparison.Ordinal);
    }

    // Enough of everything that each alias pays.
    private static string Declared(string space, string prefix) => $$"""
        using global::System; using global::System.Collections.Generic; using global::System.ComponentModel.DataAnnotations; using global::System.Threading.Tasks; using global::Deeds;
        namespace {{space}}
        {
            public enum Colour { Red, Green }
            public sealed record Size(int Width, Colour Colour, List<Colour> Colours);
            [Aggregate("{{prefix}}.order")] public partial record Order
            {
                {{Numbered("Order Apply(Placed# placed) => this;")}}
            }
            {{Numbered($"[Event(\"{prefix}-placed-#\")] public partial record Placed#(Size Size, List<Size> Sizes, Guid Id, DateTimeOffset? Time, string? Text, Colour Colour);")}}
            {{Numbered($"[Command] public partial record {prefix}Place#([property: StreamKey] Guid OrderId, [property: Required] Size Size, string Text) {{ [Noop] bool Done(Order order) => true; Placed# Decide(Order order) => new(Size, [], OrderId, null, Text, Colour.Red); }}")}}
            [Projection("{{prefix}}_orders")] public partial record Row([property: Key] Guid OrderId, int Count)
            {
                {{Numbered("static Row On(Row? row, Placed# placed, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), 1);")}}
            }
            [Reactor("{{prefix}}-reactor")] public partial class Reacts { {{Numbered("Task On(Placed# placed) => Task.CompletedTask;")}} }
            [Trigger("{{prefix}}-trigger")] public partial class Triggers { {{Numbered("Refusal? On(Placed# placed) => null;")}} }
        }
        """;

    private static string Numbered(string line) => string.Concat(Enumerable.Range(1, 4).Select(number => line.Replace("#", $"{number}", StringComparison.Ordinal) + "\n"));
}
