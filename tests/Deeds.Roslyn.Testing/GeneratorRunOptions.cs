using System.Collections.Immutable;
using System.Reflection;
using Deeds.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Roslyn.Testing;

/// <summary>Which generator runs, and over what kind of project.</summary>
public sealed record GeneratorRunOptions
{
    public static GeneratorRunOptions Default { get; } = new();

    /// <summary>Makes the generator under test: ours, unless a test proves that the harness can fail.</summary>
    public Func<IIncrementalGenerator> Generator { get; init; } = static () => new DeedsGenerator();

    /// <summary>Who speaks besides: every analyzer we ship, unless the generator is another.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = AnalyzerRun.Shipped;

    /// <summary>The steps whose outputs must be plain data and must not change when nothing relevant does.</summary>
    public IReadOnlyList<string> ModelSteps { get; init; } =
    [
        .. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (string)field.GetRawConstantValue()!)
    ];

    public CompileOptions Compile { get; init; } = CompileOptions.Default;
}
