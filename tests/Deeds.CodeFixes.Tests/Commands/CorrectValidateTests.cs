using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Commands.CommandSource;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class CorrectValidateTests
{
    private static readonly CodeFixRun Run = new(new CorrectValidate()) { Beside = [Domain] };

    [Theory]
    [InlineData("void validate(ValidationErrors errors) { }", "void Validate(ValidationErrors errors) { }")]
    [InlineData("static void Validate(ValidationErrors errors) => errors.Add(\"a\", \"b\");", "void Validate(ValidationErrors errors) => errors.Add(\"a\", \"b\");")]
    [InlineData("void Validate(in ValidationErrors wrong) { wrong.Add(\"a\", \"b\"); }", "void Validate(ValidationErrors wrong) { wrong.Add(\"a\", \"b\"); }")]
    [InlineData("public void Validate() { }", "public void Validate(ValidationErrors errors) { }")]
    [InlineData("void Validate(Order order, ValidationErrors errors) { }", "void Validate(ValidationErrors errors) { }")]
    public Task a_method_that_is_never_called(string before, string after) => Run.Turns(Command("Pay", before, Decide), Command("Pay", after, Decide));

    [Theory]
    [InlineData("bool Validate() => true;")]
    [InlineData("void Validate(System.Collections.Generic.List<string> errors) { errors.Add(\"a\"); }")]
    public async Task nothing_is_offered_where_the_body_says_otherwise(string method) => Assert.Empty(await Run.Titles(Command("Pay", method, Decide)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("Pay", "void validate() { }", Decide) + "[Command] public partial record Send(string OrderId) { void validate() { } Placed Decide(Order order) => new(1); }", Command("Keep", "void validate() { }", Decide)],
        [Command("Pay", "void Validate(ValidationErrors errors) { }", Decide) + "[Command] public partial record Send(string OrderId) { void Validate(ValidationErrors errors) { } Placed Decide(Order order) => new(1); }", Command("Keep", "void Validate(ValidationErrors errors) { }", Decide)]);
}
