using Deeds.CodeFixes.Serialization;
using Deeds.CodeFixes.Tests.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Serialization;

public sealed class RemoveUnusedAttributeTests
{
    private static readonly CodeFixRun Run = new(new RemoveUnusedAttribute()) { Beside = [CommandSource.Domain] };

    [Theory]
    [InlineData("// Why.\n    [Required]\n    public string? Field;", "// Why.\n    public string? Field;")]
    [InlineData("[field: Required] public string? Backed { get; init; }", "public string? Backed { get; init; }")]
    [InlineData("[Required, StringLength(3)]\n    internal string? Hidden { get; init; }", "internal string? Hidden { get; init; }")]
    [InlineData("void Method([Required] string text) { }", "void Method(string text) { }")]
    [InlineData("[Obsolete]\n    [Required]\n    public string? Field;", "[Obsolete]\n    public string? Field;")]
    public Task a_validation_attribute_where_nothing_looks(string before, string after) => Run.Turns(Pay("(string OrderId)", before), Pay("(string OrderId)", after));

    [Fact]
    public Task a_validation_attribute_that_stands_twice() => Run.Turns(
        Pay("([Required] string OrderId)", "[Required] public string OrderId { get; init; } = OrderId;"),
        Pay("(string OrderId)", "[Required] public string OrderId { get; init; } = OrderId;"));

    [Fact]
    public Task a_json_attribute_that_codecs_do_not_honour() => Run.Turns(
        "[Event(\"a\")] public partial record Added([property: System.Text.Json.Serialization.JsonNumberHandling(0)] int Lines);".InShop(),
        "[Event(\"a\")] public partial record Added(int Lines);".InShop());

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Pay("(string OrderId)", "[Required] string? A;\n    [Required] string? B;"), Pay("(string OrderId)", "[Required] string? A;").Replace("Pay", "Send", StringComparison.Ordinal)],
        [Pay("(string OrderId)", "string? A;\n    string? B;"), Pay("(string OrderId)", "string? A;").Replace("Pay", "Send", StringComparison.Ordinal)]);

    private static string Pay(string parameters, string member) =>
        "using System;\nusing System.ComponentModel.DataAnnotations;\n" + $"[Command]\npublic partial record Pay{parameters}\n{{\n    {member}\n    Placed Decide(Order order) => new(1);\n}}\n".InShop();
}
