using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing;

/// <summary>The checks that every run of the generator gets for free.</summary>
internal static class RunChecks
{
    public static void All(GeneratorRun run)
    {
        NothingIsReported(run);
        TextIsTheSameEverywhere(run);
        OutputCompiles(run);
        PlainData.CheckModels(run);
        CostsNothing(run, "the same compilation again", Edits.Nothing);
        CostsNothing(run, "an edit of an unrelated file", Edits.UnrelatedFile);
        CostsNothing(run, "a shift of all lines", Edits.ShiftedLines);
    }

    public static void Refusals(GeneratorRun run, IReadOnlyList<Markup> sources)
    {
        NoException(run);
        GeneratedFilesCompile(run);

        var expected = sources.SelectMany((source, index) => source.Expected.Select(found => (Path: $"Source{index}.cs", found.Id, found.Span)));
        // A source may be warned of what its test is not about.
        var wanted = expected.Select(static found => found.Id).ToHashSet(StringComparer.Ordinal);
        var said = run.Diagnostics.Where(found => found.DefaultSeverity is DiagnosticSeverity.Error || wanted.Contains(found.Id)).ToList();
        var actual = said.Select(static found => (Path: found.Location.SourceTree?.FilePath ?? "", found.Id, Span: found.Location.SourceSpan));
        if (!expected.Order().SequenceEqual(actual.Order()))
            throw new HarnessException($"Expected {Listed(expected.Select(static e => $"{e.Id} at {e.Path}{e.Span}"))}\nbut reported was {Listed(said)}");
    }

    private static void NothingIsReported(GeneratorRun run)
    {
        NoException(run);
        var errors = run.Diagnostics.Where(static said => said.DefaultSeverity is DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new HarnessException($"Reported was {Listed(errors)}");
    }

    private static void NoException(GeneratorRun run)
    {
        if (run.Result.Exception is { } failure)
            throw new HarnessException($"The generator threw {failure}");
    }

    private static void TextIsTheSameEverywhere(GeneratorRun run)
    {
        foreach (var (name, text) in run.Sources)
        {
            if (text.Contains('\r') || !text.EndsWith('\n'))
                throw new HarnessException($"{name} must use LF only and end with a newline.");
        }
    }

    public static void OutputCompiles(GeneratorRun run)
    {
        GeneratedFilesCompile(run);
        var errors = run.Output.GetDiagnostics().Where(static found => found.Severity is DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new HarnessException($"The sources do not compile: {Listed(errors)}\n{Printed(run)}");
    }

    public static void GeneratedFilesCompile(GeneratorRun run)
    {
        var generated = run.Output.SyntaxTrees.Except(run.Input.SyntaxTrees).ToHashSet();
        var faults = run.Output.GetDiagnostics()
            .Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Location.SourceTree is { } tree && generated.Contains(tree))
            .ToList();
        if (faults.Count > 0)
            throw new HarnessException($"Generated files do not compile without warnings: {Listed(faults)}\n{Printed(run)}");
    }

    private static void CostsNothing(GeneratorRun run, string edit, Func<CSharpCompilation, CSharpCompilation> apply)
    {
        var reasons = run.After(apply);
        foreach (var step in run.Options.ModelSteps)
        {
            if (reasons.Of(step).Any(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
                throw new HarnessException($"After {edit}, step '{step}' made new models: {Listed(reasons.Of(step))}");
        }

        if (reasons.Outputs.Any(static reason => reason is not IncrementalStepRunReason.Cached))
            throw new HarnessException($"After {edit}, files were written again: {Listed(reasons.Outputs)}");
    }

    private static string Printed(GeneratorRun run) =>
        string.Join("\n", run.Sources.Select(static file => $"--- {file.Key}\n{Numbered(file.Value)}"));

    private static string Numbered(string text) =>
        string.Join("\n", text.Split('\n').Select(static (line, index) => $"{index + 1,4} {line}"));

    private static string Listed<T>(IEnumerable<T> items) => items.Any() ? "\n  " + string.Join("\n  ", items) : "nothing";
}
