using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>Lets a light bulb type what it offers, and compares what the files say then.</summary>
/// <remarks>
/// Every run checks what every fix must keep, so no test has to: an offer changes something, has an equivalence key, and is gone once
/// taken; the result compiles with its generated halves and breaks no rule that it did not break before. <see cref="Everywhere(IReadOnlyList{string}, IReadOnlyList{string})"/>
/// adds that typing it at once in each document, in the project and in the solution gives the same text as typing it one by one.
/// </remarks>
public sealed record CodeFixRun(CodeFixProvider Fix)
{
    private const int MostRounds = 20;

    /// <summary>How the equivalence key of the offer begins; empty where only one is made.</summary>
    public string Key { get; init; } = "";

    /// <summary>Sources that belong to the project and stay as they are.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Where the diagnostics come from.</summary>
    public DiagnosticSource Diagnostics { get; init; } = DiagnosticSources.Default;

    /// <summary>Takes the offer until it is made no more, in a single file.</summary>
    public Task Turns(string before, string after) => Turns([before], [after]);

    /// <summary>The same over several files; files that the fix adds come last.</summary>
    public async Task Turns(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var original = CodeFixProject.Of([.. before, .. Beside]);
        var offers = await OffersIn(original);
        if (offers.Count == 0)
            throw new HarnessException($"{Fix.GetType().Name} offers nothing here. Reported:\n{await ReportedIn(original)}");

        var repaired = await OneByOne(original);
        CodeFixText.Compare(Expected(original, after), repaired, "one by one");
        await CodeFixChecks.IsSound(original, repaired, this);
    }

    /// <summary>Takes an offer that is made at several places of several files.</summary>
    public async Task Everywhere(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var original = CodeFixProject.Of([.. before, .. Beside]);
        var offers = await OffersIn(original);
        var documents = offers.Select(static offer => offer.Document.Id).Distinct().Count();
        if (documents < 2 || offers.Count <= documents)
            throw new HarnessException($"Typing everywhere is proven by two places in one file and one in another; {offers.Count} in {documents} were offered.");

        await Turns(before, after);
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
            CodeFixText.Compare(Expected(original, after), await Everywhere(original, scope, offers[0].Action.EquivalenceKey), $"everywhere in the {scope}");
        if (Key.Length == 0)
            CodeFixText.Compare(Expected(original, after), await Everywhere(original, FixAllScope.Solution, key: null), "everywhere without a key, as dotnet format may ask");
    }

    /// <summary>What the light bulb says, in the order of the places.</summary>
    public async Task<IReadOnlyList<string>> Titles(params string[] sources) =>
        [.. (await OffersIn(CodeFixProject.Of([.. sources, .. Beside]))).Select(static offer => offer.Action.Title)];

    internal async Task<IReadOnlyList<CodeFixOffer>> OffersIn(Project project)
    {
        var offers = new List<CodeFixOffer>();
        foreach (var found in (await Diagnostics.In(project)).Where(found => Fix.FixableDiagnosticIds.Contains(found.Id)))
        {
            if (project.Solution.GetDocument(found.Location.SourceTree) is not { } document)
                continue;
            await Fix.RegisterCodeFixesAsync(new(document, found, (action, _) => offers.Add(new(document, found, action)), CancellationToken.None));
        }

        return [.. offers.Select(Checked).Where(offer => offer.Action.EquivalenceKey!.StartsWith(Key, StringComparison.Ordinal))];
    }

    private static CodeFixOffer Checked(CodeFixOffer offer) =>
        string.IsNullOrEmpty(offer.Action.EquivalenceKey)
            ? throw new HarnessException($"'{offer.Action.Title}' has no equivalence key, so it could not be typed everywhere.")
            : offer;

    private async Task<Project> OneByOne(Project project)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await OffersIn(project) is not [var offer, ..])
                return project;
            project = await Take(offer.Action, project);
        }

        throw new HarnessException($"{Fix.GetType().Name} still offers something after {MostRounds} rounds:\n{await CodeFixText.Of(project)}");
    }

    private async Task<Project> Everywhere(Project project, FixAllScope scope, string? key)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var offers = await OffersIn(project);
            if (offers.Count == 0)
                return project;
            var context = new FixAllContext(offers[0].Document, Fix, scope, key, Fix.FixableDiagnosticIds, new CodeFixDiagnostics(Diagnostics), CancellationToken.None);
            var action = Fix.GetFixAllProvider() is { } everywhere ? await everywhere.GetFixAsync(context) : null;
            project = await Take(action ?? throw new HarnessException($"{Fix.GetType().Name} cannot be typed everywhere in the {scope}."), project);
        }

        throw new HarnessException($"{Fix.GetType().Name} still offers something after {MostRounds} rounds in the {scope}.");
    }

    private static async Task<Project> Take(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        return await CodeFixText.Of(changed) == await CodeFixText.Of(project)
            ? throw new HarnessException($"'{action.Title}' is offered and changes nothing.")
            : changed;
    }

    private IReadOnlyList<string> Expected(Project original, IReadOnlyList<string> after)
    {
        var written = original.DocumentIds.Count - Beside.Count;
        return [.. after.Take(written), .. Beside, .. after.Skip(written)];
    }

    private async Task<string> ReportedIn(Project project) =>
        string.Join("\n", (await Diagnostics.In(project)).Concat(await CodeFixChecks.Errors(project)));
}
