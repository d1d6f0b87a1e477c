using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Deeds.CodeFixes.Repairs;

/// <summary>Types all repairs of one kind in one go: they go into one edit, so repairs of the same declaration do not meet as conflicts.</summary>
internal sealed class RepairEverywhere : FixAllProvider
{
    public static RepairEverywhere Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // Asked for several rules at once, dotnet format may show a fix the diagnostic of another rule; it gets no offer and has no key to name.
        // Then the first kind is meant.
        var key = fixAllContext.CodeActionEquivalenceKey;
        var repairs = new Dictionary<string, Repair>(StringComparer.Ordinal);
        foreach (var diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (await Finding.OfAsync(fixAllContext.Solution, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } finding)
                continue;

            foreach (var repair in ((RepairProvider)fixAllContext.CodeFixProvider).Find(finding))
            {
                key ??= repair.Key;
                if (repair.Key == key && !repairs.ContainsKey(repair.Subject))
                    repairs.Add(repair.Subject, repair);
            }
        }

        return repairs.Count == 0
            ? null
            : CodeAction.Create(repairs.Values.First().Title, token => SolutionEdit.ApplyAsync(fixAllContext.Solution, repairs.Values, token), key);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context.Scope is FixAllScope.Document && context.Document is { } document)
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        var found = new List<Diagnostic>();
        var projects = context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.Where(static project => project.Language == LanguageNames.CSharp))
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return found;
    }
}
