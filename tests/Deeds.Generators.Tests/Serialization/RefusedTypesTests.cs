using Deeds.Generators.Tests.Events;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>A member no codec can serve is an error at that member, wherever in the event's data it stands.</summary>
public sealed class RefusedTypesTests
{
    [Theory]
    [InlineData("object", "DEED0601")]
    [InlineData("dynamic", "DEED0601")]
    [InlineData("System.Collections.Generic.List<object>", "DEED0601")]
    [InlineData("System.IComparable", "DEED0602")]
    [InlineData("IOpen", "DEED0601")]
    [InlineData("AbstractOpen", "DEED0601")]
    [InlineData("System.Action", "DEED0602")]
    [InlineData("System.Threading.Tasks.Task", "DEED0602")]
    [InlineData("System.Exception", "DEED0602")]
    [InlineData("System.Type", "DEED0602")]
    [InlineData("int[,]", "DEED0602")]
    [InlineData("(int A, int B)", "DEED0602")]
    [InlineData("System.Collections.Generic.KeyValuePair<string, int>", "DEED0602")]
    [InlineData("System.Collections.Generic.Queue<int>", "DEED0602")]
    [InlineData("Custom", "DEED0602")]
    [InlineData("System.Collections.Generic.Dictionary<Line, int>", "DEED0604")]
    [InlineData("TwoConstructors", "DEED0605")]
    [InlineData("LooseDerived", "DEED0609")]
    public void a_member_without_a_shape(string type, string id) => Events.Refusal.Of($$"""
        using System.Collections; using System.Collections.Generic; using System.Text.Json.Serialization;
        [Deeds.Event("a")] public partial record Placed(int Id, {{type}} {|{{id}}:Member|});
        public interface IOpen; public abstract record AbstractOpen; public record Line(int Id);
        public class Custom : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => throw null!; IEnumerator IEnumerable.GetEnumerator() => throw null!; }
        public class TwoConstructors { public TwoConstructors(int id) { } public TwoConstructors(string text) { } }
        [JsonDerivedType(typeof(Loose))] public abstract record LooseDerived; public record Loose : LooseDerived;
        """);

    [Theory]
    [InlineData("public record Line(int Id, object {|DEED0601:Value|});")]
    [InlineData("public record Line(int Id) { public System.Action? {|DEED0602:Done|} { get; init; } }")]
    [InlineData("public class Line { public Line(int {|DEED0606:other|}) { } public int Id { get; } }")]
    [InlineData("public record Line(int Id) { [System.Text.Json.Serialization.JsonPropertyName(\"id\")] public int Other { get; init; } }", true)]
    [InlineData("public record Line(int Id) { public int {|DEED0611:Count|} { get; private set; } }")]
    [InlineData("public record Line(int Id) { [System.Text.Json.Serialization.JsonExtensionData] public System.Collections.Generic.Dictionary<string, int>? {|DEED0610:Rest|} { get; init; } }")]
    [InlineData("public record Line(int Id) { [System.Text.Json.Serialization.JsonConverter(typeof(Wrong))] public int {|DEED0608:Count|} { get; init; } } public class Wrong;")]
    [InlineData("public record Line(int Id) { [System.Text.Json.Serialization.JsonConverter(typeof(Factory))] public int {|DEED0608:Count|} { get; init; } } public abstract class Factory : System.Text.Json.Serialization.JsonConverterFactory;")]
    public void a_member_deep_in_the_data_is_named_where_it_stands(string line, bool isAtEvent = false) => Events.Refusal.Of(
        isAtEvent
            ? $"[Deeds.Event(\"a\")] public partial record Placed(Line {{|DEED0607:Line|}}); {line}"
            : $"[Deeds.Event(\"a\")] public partial record Placed(Line Line); {line}");

    [Fact]
    public void two_cases_with_one_discriminator() => Events.Refusal.Of("""
        using System.Text.Json.Serialization;
        [Deeds.Event("a")] public partial record Placed(Payment {|DEED0609:{|DEED0609:Payment|}|});
        [JsonDerivedType(typeof(Card), "a"), JsonDerivedType(typeof(Transfer), "a")] public abstract record Payment;
        public record Card : Payment;
        public record Transfer : Payment;
        """);

    [Fact]
    public void more_members_than_a_codec_can_count()
    {
        Events.Refusal.Of($"[Deeds.Event(\"a\")] public partial record {{|DEED0612:Placed|}}({Members(129)});");
        Events.Refusal.Of($"[Deeds.Event(\"a\")] public partial record Placed({Members(128)});");
    }

    [Fact]
    public void a_private_type_is_out_of_reach() => Events.Refusal.Of("""
        public static partial class Outer
        {
            [Deeds.Event("a")] internal partial record Placed
            {
                [System.Text.Json.Serialization.JsonInclude] private Hidden? {|DEED0603:Own|} { get; init; }
            }

            private record Hidden(int Id);
        }
        """);

    private static string Members(int count) => string.Join(", ", Enumerable.Range(1, count).Select(static number => $"int M{number}"));
}
