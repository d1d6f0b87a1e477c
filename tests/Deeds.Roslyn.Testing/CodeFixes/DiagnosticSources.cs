using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>Who reports the diagnostics that fixes repair.</summary>
public static class DiagnosticSources
{
    // Asked several times about one state of a project, and a project's compilation never changes.
    private static readonly ConditionalWeakTable<CSharpCompilation, Task<IReadOnlyList<Diagnostic>>> Said = [];

    /// <summary>The analyzers we ship.</summary>
    public static DiagnosticSource Default => static compilation => Said.GetValue(
        compilation,
        static asked => Task.FromResult<IReadOnlyList<Diagnostic>>(AnalyzerRun.Of(asked, AnalyzerRun.Shipped)));

    /// <summary>What is wrong with the project, in the order of its files.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> In(this DiagnosticSource source, Project project)
    {
        var compilation = (CSharpCompilation?)await project.GetCompilationAsync() ?? throw new HarnessException("The project gives no compilation.");
        var found = await source(compilation);
        return
        [
            .. found.OrderBy(static one => one.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static one => one.Location.SourceSpan.Start)
                .ThenBy(static one => one.Id, StringComparer.Ordinal)
        ];
    }
}
