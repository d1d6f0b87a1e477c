using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Modules;

/// <summary>Makes a module a static class, where nothing of it belongs to an object.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeModuleStatic))]
public sealed class MakeModuleStatic : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ModuleIsNotStatic];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<ClassDeclarationSyntax>() is not { BaseList: null } module || finding.Declared<INamedTypeSymbol>() is not { } type)
            return [];

        var changed = MakeStatic(module);
        return type.WrittenParts(finding.CancellationToken).Skip(1).Any() || !finding.Compiles(module, changed)
            ? []
            : [Offer($"Make '{type.Name}' static", type.ToDisplayString(), edit => edit.ChangeAsync(module, MakeStatic))];
    }

    private static ClassDeclarationSyntax MakeStatic(ClassDeclarationSyntax module) => module.Change(static modifiers =>
    {
        var kept = modifiers.Where(static modifier => modifier.Kind() is not (SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword)).ToList();
        var at = kept.FindIndex(static modifier => modifier.IsKind(SyntaxKind.PartialKeyword));
        kept.Insert(at < 0 ? kept.Count : at, Modifiers.Spaced(SyntaxKind.StaticKeyword));
        return SyntaxFactory.TokenList(kept);
    });
}
