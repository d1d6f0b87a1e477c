using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>What the shipped analyzers say of sources, errors and warnings, held against the marks in them.</summary>
public static class Findings
{
    /// <summary>Runs generator and analyzers; every place and id said must be marked, and every mark said.</summary>
    /// <remarks>Where nothing is an error, the sources must compile: a rule is about code that could be somebody's.</remarks>
    public static ImmutableArray<Diagnostic> Of(params string[] marked) => Of(CompileOptions.Default, marked);

    public static ImmutableArray<Diagnostic> Of(CompileOptions options, params string[] marked)
    {
        var sources = marked.Select(Markup.Parse).ToList();
        var run = GeneratorRun.Unchecked(GeneratorRunOptions.Default with { Compile = options }, [.. sources.Select(static source => source.Code)]);
        var said = AnalyzerRun.Of(run.Output, AnalyzerRun.Shipped);

        var expected = sources.SelectMany((source, index) => source.Expected.Select(found => (Path: $"Source{index}.cs", found.Id, found.Span))).Order();
        var actual = said.Select(static found => (Path: found.Location.SourceTree?.FilePath ?? "", found.Id, Span: found.Location.SourceSpan)).Order();
        if (!expected.SequenceEqual(actual))
            throw new HarnessException($"Expected {string.Join(", ", expected.Select(static found => found.Id).DefaultIfEmpty("nothing"))}, but said was:\n{Carets.Under(said)}");

        RunChecks.GeneratedFilesCompile(run);
        if (said.All(static found => found.Severity is not DiagnosticSeverity.Error))
            RunChecks.OutputCompiles(run);
        return said;
    }
}
