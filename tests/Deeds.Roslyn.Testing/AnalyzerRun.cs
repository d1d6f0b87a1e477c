using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Deeds.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Roslyn.Testing;

/// <summary>What analyzers say about a compilation with its generated files in it, as a build would.</summary>
public static class AnalyzerRun
{
    /// <summary>Every analyzer we ship, made once: an analyzer keeps nothing between compilations.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Shipped { get; } =
    [
        .. typeof(DeclarationAnalysis).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
    ];

    /// <summary>Everything the analyzers say, suppressed or not; an exception of one of them is thrown.</summary>
    public static ImmutableArray<Diagnostic> Of(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options = null)
    {
        if (analyzers.IsEmpty)
            return [];

        ExceptionDispatchInfo? failure = null;
        var analysis = new CompilationWithAnalyzers(compilation, analyzers, new CompilationWithAnalyzersOptions(
            options ?? new([]),
            onAnalyzerException: (exception, _, _) => failure = ExceptionDispatchInfo.Capture(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true));
        var said = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        failure?.Throw();
        return [.. said.OrderBy(static found => found.Location.SourceSpan.Start).ThenBy(static found => found.Id, StringComparer.Ordinal)];
    }
}
