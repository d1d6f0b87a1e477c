using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Setup;

/// <summary>Writes 'partial' before the keyword of a declaration, or of the types around it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartial))]
public sealed class MakePartial : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.TypeIsNotPartial, DiagnosticIds.ContainingTypeIsNotPartial];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type)
            return [];

        var wanted = finding.Diagnostic.Id == DiagnosticIds.TypeIsNotPartial ? [type] : type.ContainingTypes();
        var parts = wanted.SelectMany(part => part.WrittenParts(finding.CancellationToken)).Where(static part => !IsPartial(part)).ToList();
        var names = string.Join(" and ", parts.Select(static part => $"'{part.Identifier.ValueText}'").Distinct());
        return parts.Count == 0
            ? []
            : [Offer($"Make {names} partial", names, edit => MakeAsync(edit, parts))];
    }

    private static async Task MakeAsync(SolutionEdit edit, IEnumerable<TypeDeclarationSyntax> parts)
    {
        foreach (var part in parts)
            await edit.ChangeAsync(part, static current => IsPartial(current) ? current : current.WithModifier(SyntaxKind.PartialKeyword)).ConfigureAwait(false);
    }

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
