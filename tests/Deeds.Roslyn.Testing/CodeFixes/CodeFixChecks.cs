using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>The checks that every run of a fix gets for free.</summary>
internal static class CodeFixChecks
{
    public static async Task IsSound(Project original, Project repaired, CodeFixRun run)
    {
        var errors = await Errors(repaired);
        if (errors.Count > 0)
            throw new HarnessException($"The result does not compile:\n{string.Join("\n", errors)}\n{await CodeFixText.Of(repaired)}");

        var before = (await run.Diagnostics.In(original)).Select(static found => found.Id).ToHashSet(StringComparer.Ordinal);
        var added = (await run.Diagnostics.In(repaired)).Where(found => !before.Contains(found.Id)).ToList();
        if (added.Count > 0)
            throw new HarnessException($"The result breaks rules that were kept before:\n{string.Join("\n", added)}\n{await CodeFixText.Of(repaired)}");
    }

    public static async Task<IReadOnlyList<Diagnostic>> Errors(Project project)
    {
        var compilation = await project.GetCompilationAsync() ?? throw new HarnessException("The project gives no compilation.");
        return [.. compilation.GetDiagnostics().Where(static found => found.Severity is DiagnosticSeverity.Error)];
    }
}
