using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Serialization;

/// <summary>DEED0623: a stored name is looked up in the catalogue, not by reflection.</summary>
public sealed class TypeByNameTests
{
    private const string Events = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Lines);
        """;

    [Theory]
    [InlineData("{|DEED0623:System.Type.GetType(name)|}")]
    [InlineData("{|DEED0623:System.Type.GetType(\"Shop.\" + name)|}")]
    [InlineData("{|DEED0623:typeof(OrderPlaced).Assembly.GetType(name)|}")]
    [InlineData("{|DEED0623:System.Activator.CreateInstance(\"Shop\", name)|}")]
    [InlineData("System.Type.GetType(\"OrderPlaced\")")]
    [InlineData("System.Activator.CreateInstance(typeof(OrderPlaced))")]
    [InlineData("name.GetType()")]
    public void a_type_found_by_a_name(string call) => Findings.Of(Do(call), Events);

    [Fact]
    public void a_project_without_events_may() => Findings.Of(Do("System.Type.GetType(name)"), "public static class Program;");

    private static string Do(string call) => $$"""public static class Shop { public static object? Do(string name) => {{call}}; }""";
}
