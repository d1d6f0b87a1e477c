using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing;

/// <summary>What the generator made of some sources.</summary>
/// <remarks>
/// <see cref="Of(string[])"/> checks what every run must keep, so no test has to: the output compiles without warnings,
/// neither generator nor analyzers find an error, text is the same everywhere, models are plain data, and edits that change nothing cost nothing.
/// </remarks>
public sealed class GeneratorRun
{
    private ImmutableArray<Diagnostic>? _diagnostics;

    private GeneratorRun(CSharpCompilation compilation, GeneratorRunOptions options)
    {
        Options = options;
        Input = compilation;
        Driver = NewDriver(options).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = (CSharpCompilation)output;
        Result = Driver.GetRunResult().Results.Single();
    }

    /// <summary>The compilation with the generated files in it.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.IsDefault
            ? ImmutableDictionary<string, string>.Empty
            : Result.GeneratedSources.ToImmutableSortedDictionary(static file => file.HintName, static file => file.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the generator reported, which is nothing but its own faults, and what the analyzers say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        _diagnostics ??= [.. Result.Diagnostics, .. AnalyzerRun.Of(Output, Options.Analyzers)];

    internal GeneratorRunOptions Options { get; }

    internal CSharpCompilation Input { get; }

    internal GeneratorDriver Driver { get; }

    internal GeneratorRunResult Result { get; }

    /// <summary>Runs the generator over valid sources and makes every check.</summary>
    public static GeneratorRun Of(params string[] sources) => Of(GeneratorRunOptions.Default, sources);

    public static GeneratorRun Of(GeneratorRunOptions options, params string[] sources)
    {
        var run = Unchecked(options, sources);
        RunChecks.All(run);
        return run;
    }

    /// <summary>Runs the generator over sources it must refuse, each place and id marked; no generated file may add an error.</summary>
    public static GeneratorRun Refused(params string[] marked) => Refused(GeneratorRunOptions.Default, marked);

    public static GeneratorRun Refused(GeneratorRunOptions options, params string[] marked)
    {
        var parsed = marked.Select(Markup.Parse).ToList();
        var run = Unchecked(options, [.. parsed.Select(static markup => markup.Code)]);
        RunChecks.Refusals(run, parsed);
        return run;
    }

    /// <summary>Runs the generator and checks nothing.</summary>
    public static GeneratorRun Unchecked(GeneratorRunOptions options, params string[] sources) =>
        new(Testing.Compile.Sources(options.Compile, sources), options);

    /// <summary>Runs the same generator again over an edited project and says what each step did.</summary>
    public StepReasons After(Func<CSharpCompilation, CSharpCompilation> edit) =>
        new(Driver.RunGenerators(edit(Input)).GetRunResult().Results.Single());

    /// <summary>Emits the output and loads it, so that a test can run what was generated.</summary>
    public LoadedAssembly Load() => LoadedAssembly.Of(Output);

    private static GeneratorDriver NewDriver(GeneratorRunOptions options) => CSharpGeneratorDriver.Create(
        [options.Generator().AsSourceGenerator()],
        parseOptions: Testing.Compile.ParseOptions(options.Compile),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
