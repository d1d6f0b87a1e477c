using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Deeds.CodeFixes.Repairs;

/// <summary>A light bulb. Each kind says which repairs it finds; how they are offered, and typed everywhere at once, is the same for all.</summary>
public abstract class RepairProvider : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => RepairEverywhere.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        var offered = new HashSet<(string Key, string Subject)>();
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (await Finding.OfAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } finding)
                continue;

            foreach (var repair in Find(finding).Where(repair => offered.Add((repair.Key, repair.Subject))))
                context.RegisterCodeFix(CodeAction.Create(repair.Title, token => SolutionEdit.ApplyAsync(solution, [repair], token), repair.Key), diagnostic);
        }
    }

    /// <summary>What can be typed for a diagnostic; nothing where it would not compile or would guess.</summary>
    internal abstract IEnumerable<Repair> Find(Finding finding);

    /// <summary>A repair of this kind.</summary>
    private protected Repair Offer(string title, string subject, Func<SolutionEdit, Task> apply, string choice = "") =>
        new(title, choice.Length == 0 ? GetType().Name : $"{GetType().Name}.{choice}", subject, apply);
}
