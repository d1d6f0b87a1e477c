using Deeds.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>Who reports the diagnostics that fixes repair.</summary>
public static class DiagnosticSources
{
    public static DiagnosticSource Default => Generator;

    private static Task<IReadOnlyList<Diagnostic>> Generator(CSharpCompilation compilation)
    {
        var written = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)));
        CSharpGeneratorDriver.Create([new DeedsGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)written.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(written, out _, out var found);
        return Task.FromResult<IReadOnlyList<Diagnostic>>(found);
    }

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
