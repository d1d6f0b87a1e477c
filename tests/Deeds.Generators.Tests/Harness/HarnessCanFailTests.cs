using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Harness;

/// <summary>A check that cannot fail proves nothing: each is shown a generator with the mistake it looks for.</summary>
public sealed class HarnessCanFailTests
{
    private const string Source = """
        [Mark] internal class Order;
        [System.AttributeUsage(System.AttributeTargets.Class)] internal sealed class MarkAttribute : System.Attribute;
        """;

    [Fact]
    public void a_generator_without_mistakes_passes() =>
        Assert.Single(Run(static found => found.TargetSymbol.Name, static name => $"// {name}\n").Sources);

    [Fact]
    public void a_location_in_a_model_is_found() =>
        Fails("models are plain data only", static found => found.TargetSymbol.Locations[0], static place => $"// {place.SourceSpan.Length}\n");

    [Fact]
    public void a_symbol_in_a_model_is_found() =>
        Fails("models are plain data only", static found => found.TargetSymbol, static symbol => $"// {symbol.Name}\n");

    [Fact]
    public void an_array_in_a_model_is_found() =>
        Fails("models are plain data only", static found => new[] { found.TargetSymbol.Name }, static names => $"// {names[0]}\n");

    [Fact]
    public void a_model_that_is_never_equal_is_found() =>
        Fails("made new models", static _ => new NeverEqual(), static _ => "// text\n");

    [Fact]
    public void a_model_that_knows_its_line_is_found() =>
        Fails("After a shift of all lines", static found => found.TargetNode.SpanStart, static start => $"// {start}\n");

    [Fact]
    public void output_with_another_newline_is_found() =>
        Fails("LF only", static found => found.TargetSymbol.Name, static name => $"// {name}\r\n");

    [Fact]
    public void output_with_a_warning_is_found() =>
        Fails("without warnings", static found => found.TargetSymbol.Name, static name => $"internal class Other{name} {{ private int unused; }}\n");

    [Fact]
    public void an_exception_is_found() =>
        Fails("The generator threw", static string (_) => throw new NotSupportedException("no"), static name => name);

    private static void Fails<TModel>(string message, Func<GeneratorAttributeSyntaxContext, TModel> model, Func<TModel, string> text) =>
        Assert.Contains(message, Assert.Throws<HarnessException>(() => Run(model, text)).Message, StringComparison.Ordinal);

    private static GeneratorRun Run<TModel>(Func<GeneratorAttributeSyntaxContext, TModel> model, Func<TModel, string> text) =>
        GeneratorRun.Of(
            new GeneratorRunOptions { Generator = () => new MarkGenerator<TModel>(model, text), Analyzers = [], ModelSteps = [MarkGenerator<TModel>.Step] },
            Source);

    private sealed record NeverEqual
    {
        public bool Equals(NeverEqual? other) => false;

        public override int GetHashCode() => 0;
    }
}
