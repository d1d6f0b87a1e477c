using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class ReplaceValidatableObjectTests
{
    private const string Yields = """
                if (Sum < 0)
                    yield return new ValidationResult("Too little.", [nameof(Sum)]);
                if (Sum > 9)
                {
                    yield return new("Too much.", new[] { "Sum" });
                    yield break;
                }

                yield return new ValidationResult($"Never {Sum}.");
        """;

    private const string Adds = """
                if (Sum < 0)
                    errors.Add(nameof(Sum), "Too little.");
                if (Sum > 9)
                {
                    errors.Add("Sum", "Too much.");
                    return;
                }

                errors.Add("", $"Never {Sum}.");
        """;

    private static readonly CodeFixRun Run = new(new ReplaceValidatableObject()) { Beside = [CommandSource.Domain] };

    [Fact]
    public Task results_become_errors() => Run.Turns(Validatable("Pay", Yields), Plain("Pay", Adds));

    [Fact]
    public Task other_interfaces_stay() => Run.Turns(
        Validatable("Pay", Yields).Replace(": IValid", ": System.IDisposable, IValid", StringComparison.Ordinal).Replace("{\n    Placed", "{\n    public void Dispose() { }\n    Placed", StringComparison.Ordinal),
        Plain("Pay", Adds).Replace("Sum)\n", "Sum) : System.IDisposable\n", StringComparison.Ordinal).Replace("{\n    Placed", "{\n    public void Dispose() { }\n    Placed", StringComparison.Ordinal));

    [Theory]
    [InlineData("        return [];")]
    [InlineData("        if (context.Items.Count > 0) yield return new ValidationResult(\"a\");")]
    [InlineData("        yield return ValidationResult.Success!;")]
    [InlineData("        yield return new ValidationResult(\"a\", [\"b\", \"c\"]);")]
    public async Task nothing_is_offered_where_it_does_more(string body) => Assert.Empty(await Run.Titles(Validatable("Pay", body)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Validatable("Pay", Yields) + Bare(Validatable("Send", Yields)), Validatable("Keep", Yields)],
        [Plain("Pay", Adds) + Bare(Plain("Send", Adds)), Plain("Keep", Adds)]);

    private static string Bare(string source) => source[source.IndexOf("[Command]", StringComparison.Ordinal)..];

    private static string Plain(string name, string body) => Validatable(name, body)
        .Replace(" : IValidatableObject", "", StringComparison.Ordinal)
        .Replace("IEnumerable<ValidationResult> Validate(ValidationContext context)", "void Validate(ValidationErrors errors)", StringComparison.Ordinal);

    private static string Validatable(string name, string body) => "using System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\n" + $$"""
        [Command]
        public partial record {{name}}(string OrderId, int Sum) : IValidatableObject
        {
            Placed Decide(Order order) => new(1);

            public IEnumerable<ValidationResult> Validate(ValidationContext context)
            {
        {{body}}
            }
        }

        """.InShop();
}
