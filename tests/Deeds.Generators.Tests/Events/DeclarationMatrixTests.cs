using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Events;

/// <summary>Wherever and however an event is declared, its other half compiles without warnings and runs.</summary>
public sealed class DeclarationMatrixTests
{
    [Theory]
    [InlineData("sealed partial record Placed(int Id);")]
    [InlineData("partial record class Placed(int Id);")]
    [InlineData("partial record struct Placed(int Id);")]
    [InlineData("readonly partial record struct Placed(int Id);")]
    [InlineData("partial record Placed { public required int Id { get; init; } public Placed() { } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Placed(int id) => Id = id; }")]
    [InlineData("partial class Placed(int id) { public int Id { get; } = id; }")]
    [InlineData("partial class Placed { public int Id { get; set; } public Placed() { } public Placed(int id) => Id = id; }")]
    [InlineData("partial struct Placed { public int Id { get; init; } public Placed(int id) => Id = id; }")]
    public void every_kind_of_type(string declaration) => RoundTrip.Gives(
        """order.placed v1 {"id":7}""",
        $$"""
        namespace Shop
        {
            [Deeds.Event("order.placed")] public {{declaration}}
        }
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Shop.Placed(7)); }
        """);

    [Theory]
    [InlineData("public partial class Outer", "Outer")]
    [InlineData("public partial record Outer", "Outer")]
    [InlineData("public partial struct Outer", "Outer")]
    [InlineData("internal static partial class Outer", "Outer")]
    [InlineData("public partial interface IOuter", "IOuter")]
    [InlineData("public readonly partial record struct @event", "@event")]
    public void inside_every_kind_of_type(string outer, string name) => RoundTrip.Gives(
        """order.placed v3 {"id":7}""",
        $$"""
        namespace Shop.@namespace;
        {{outer}}
        {
            [Deeds.Event("order.placed", Version = 3)] internal sealed partial record Placed(int Id);
            internal static string Go() => Testing.RoundTrip.Of(new Placed(7));
        }
        """ + $"\ninternal static class Inner {{ public static string Run() => {name}.Go(); }}",
        "Shop.namespace.Inner");

    [Fact]
    public void in_the_global_namespace() => RoundTrip.Gives(
        """order.placed v1 {"id":7,"line":{"sku":"a"}}""",
        """
        [Deeds.Event("order.placed")] internal partial record Placed(int Id, Line Line);
        internal record Line(string Sku);
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed(7, new("a"))); }
        """);

    [Fact]
    public void with_keywords_for_names() => RoundTrip.Gives(
        """order.placed v1 {"class":1,"checked":{"int":2,"value":3,"text":"x"},"seen":4,"field":5}""",
        """
        namespace @class.@record;
        [Deeds.Event("order.placed")] public partial record @event(int @class, @struct @checked, int seen, int field);
        public record @struct(int @int, int value, string text);
        public static class Inner { public static string Run() => Testing.RoundTrip.Of(new @event(1, new(2, 3, "x"), 4, 5)); }
        """,
        "class.record.Inner");

    [Fact]
    public void with_members_named_like_generated_ones() => RoundTrip.Gives(
        """order.placed v1 {"type":"a","read":1,"write":2,"memberValues":3,"build":4,"required":5,"eventType":6,"length":7}""",
        """
        [Deeds.Event("order.placed")]
        public partial record Placed(string Type, int Read, int Write, int MemberValues, int Build, int Required, int EventType, int Length);
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed("a", 1, 2, 3, 4, 5, 6, 7)); }
        """);

    [Fact]
    public void types_that_differ_only_by_case() => RoundTrip.Gives(
        """a v1 {"line":{"id":1},"other":{"id":2}} b v1 {"id":3}""",
        """
        namespace Shop;
        [Deeds.Event("a")] public partial record Placed(Line Line, line Other);
        [Deeds.Event("b")] public partial record placed(int Id);
        public record Line(int Id);
        public record line(int Id);
        public static class Inner { public static string Run() => Testing.RoundTrip.Of(new Placed(new(1), new(2))) + " " + Testing.RoundTrip.Of(new placed(3)); }
        """,
        "Shop.Inner");

    [Fact]
    public void beside_user_types_named_like_those_of_the_framework() => RoundTrip.Gives(
        """order.placed v1 {"id":7,"guid":{"text":"a"},"items":[1]}""",
        """
        namespace Shop
        {
            public class System; public class Task; public class String; public class Int32; public class Utf8JsonReader; public class JsonText;
            public record Guid(string Text);
            [global::Deeds.Event("order.placed")] public partial record Placed(int Id, Guid Guid, global::System.Collections.Generic.List<int> Items);
        }
        namespace Shop.Deeds.System { public class Text; }
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Shop.Placed(7, new("a"), [1])); }
        """);

    [Fact]
    public void without_nullable_annotations() => RoundTrip.Gives(
        """order.placed v1 {"text":null,"items":["a",null],"line":null,"byName":{"a":null},"page":{"items":[null]}}""",
        GeneratorRunOptions.Default with { Compile = CompileOptions.Default with { Nullable = NullableContextOptions.Disable } },
        """
        using System.Collections.Generic;
        [Deeds.Event("order.placed")] public partial record Placed(string Text, List<string> Items, Line Line, Dictionary<string, Line> ByName, Page<string> Page);
        public record Line(string Sku);
        public record Page<T>(IReadOnlyList<T> Items);
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed(null, ["a", null], null, new() { ["a"] = null }, new([null]))); }
        """);

    [Fact]
    public void with_documentation_asked_for_and_obsolete_types() => RoundTrip.Gives(
        """order.placed v1 {"id":7,"line":{"sku":"a"},"day":"Monday"}""",
        GeneratorRunOptions.Default with { Compile = CompileOptions.Default with { Documentation = DocumentationMode.Diagnose } },
        """
        using System;
        #pragma warning disable CS1591, CS0618
        [Deeds.Event("order.placed")] public partial record Placed(int Id, Line Line, Day Day);
        [Obsolete("Use another.")] public record Line(string Sku);
        public enum Day { [Obsolete("Never.")] Monday }
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed(7, new("a"), Day.Monday)); }
        """);

    [Fact]
    public void in_several_parts_and_files() => RoundTrip.Gives(
        """order.placed v1 {"id":7,"note":"a"}""",
        GeneratorRunOptions.Default,
        """[Deeds.Event("order.placed")] public partial record Placed(int Id);""",
        """
        public partial record Placed { public string? Note { get; init; } }
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed(7) { Note = "a" }); }
        """);

    [Fact]
    public void in_an_assembly_with_a_strange_name() => RoundTrip.Gives(
        """order.placed v1 {"id":7}""",
        GeneratorRunOptions.Default with { Compile = CompileOptions.Default with { AssemblyName = "my-shop 2.event.1st" } },
        """
        [Deeds.Event("order.placed")] public partial record Placed(int Id);
        public static class Probe { public static string Run() => Testing.RoundTrip.Of(new Placed(7)); }
        """);
}
