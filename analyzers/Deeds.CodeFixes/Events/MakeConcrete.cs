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

namespace Deeds.CodeFixes.Events;

/// <summary>An abstract event: makes it concrete where nothing derives from it, else leaves the mark to what derives from it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeConcrete))]
public sealed class MakeConcrete : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsAbstract];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type || finding.Around<TypeDeclarationSyntax>() is not { } written)
            return [];

        if (!type.GetMembers().Any(static member => member.IsAbstract && !member.IsImplicitlyDeclared) && written.Modifiers.Any(SyntaxKind.AbstractKeyword) && finding.Compiles(written, Concrete(written)))
            return [Offer($"Make '{type.Name}' concrete", type.ToDisplayString(), edit => edit.ChangeAsync(written, Concrete))];

        return type.WrittenAttribute(KnownNames.EventAttribute) is { } mark && written.Contains(mark)
            ? [Offer($"Remove [Event] from '{type.Name}'", type.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.Without(Same(current, mark))), "Unmark")]
            : [];
    }

    private static AttributeSyntax Same(TypeDeclarationSyntax current, AttributeSyntax mark) =>
        current.AttributeLists.SelectMany(static list => list.Attributes).First(attribute => SyntaxFactory.AreEquivalent(attribute, mark));

    private static TypeDeclarationSyntax Concrete(TypeDeclarationSyntax type) =>
        type.Change(static modifiers => SyntaxFactory.TokenList(modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.AbstractKeyword))));
}
