using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Testing;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Harness;

/// <summary>A fault of ours stays with the declaration that caused it.</summary>
public sealed class GuardTests
{
    private const string Source = """
        [Deeds.Event("good")] public record Good;
        [Deeds.Event("bad")] public record Bad;
        """;

    [Fact]
    public void an_exception_while_reading_is_reported_and_the_others_are_generated() =>
        Reports(new FragileGenerator(ThrowFor: "Bad", WhileReading: true));

    [Fact]
    public void an_exception_while_writing_is_reported_and_the_others_are_generated() =>
        Reports(new FragileGenerator(ThrowFor: "Bad", WhileReading: false));

    private static void Reports(FragileGenerator generator)
    {
        var run = GeneratorRun.Unchecked(new() { Generator = () => generator, Analyzers = [] }, Source);

        Assert.Equal(["Good.Fragile.g.cs"], run.Sources.Keys);
        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal("DEED0001", problem.Id);
        Assert.Contains("'Bad': FormatException: broken", problem.GetMessage(), StringComparison.Ordinal);
    }

    private sealed record FragileModel(string MetadataName) : IDeclared;

    private sealed record FragileGenerator(string ThrowFor, bool WhileReading) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var declared = context.Declared(KnownNames.EventAttribute, "Fragile", declaration =>
            {
                Fail(declaration.Type.Name, WhileReading);
                return new Parsed<FragileModel>(new(declaration.Type.Name), []);
            });
            context.Emit(declared.Models, "Fragile", (writer, model) =>
            {
                Fail(model.MetadataName, !WhileReading);
                writer.Line($"// {model.MetadataName}");
            });
        }

        private void Fail(string name, bool isHere)
        {
            if (isHere && name == ThrowFor)
                throw new FormatException("broken");
        }
    }
}
