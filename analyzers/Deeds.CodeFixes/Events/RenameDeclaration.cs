using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.Roslyn.Events.Naming;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.CodeFixes.Events;

/// <summary>Gives an event, or a command named like one, the name its rule proposes, wherever it is spoken of. The stored name stays.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameDeclaration))]
public sealed class RenameDeclaration : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsNotPastTense, DiagnosticIds.CommandIsNamedLikeEvent];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (!finding.Diagnostic.Properties.TryGetValue(EventName.SuggestedName, out var name)
            || name is null
            || !SyntaxFacts.IsValidIdentifier(name)
            || finding.Declared<INamedTypeSymbol>() is not { } type
            || IsTaken(name, type))
            return [];

        var stays = finding.Diagnostic.Id == DiagnosticIds.EventIsNotPastTense ? "; its stored name stays" : "";
        return [Offer($"Rename '{type.Name}' to '{name}' everywhere{stays}", $"{type.ContainingSymbol.ToDisplayString()} {name}", edit => Rename(edit, type, name))];
    }

    private static bool IsTaken(string name, INamedTypeSymbol type) =>
        type.ContainingType is { } outer
            ? outer.Name == name || !outer.GetMembers(name).IsEmpty
            : type.ContainingNamespace.GetMembers(name).Any();

    private static Task Rename(SolutionEdit edit, INamedTypeSymbol type, string name)
    {
        edit.Rename(type, name);
        return Task.CompletedTask;
    }
}
