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
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Events;

/// <summary>Marks what derives from an event as an event of its own, with the stored name its own name suggests. It could not be stored before, so nothing has another.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkDerivedEvent))]
public sealed class MarkDerivedEvent : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DerivedEventIsNotMarked];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { Arity: 0 } type
            || finding.Around<TypeDeclarationSyntax>() is not { } written
            || StoredNames.Suggested(type) is not { } name
            || finding.Compilation.GetTypesByMetadataName(KnownNames.EventAttribute).FirstOrDefault() is not { } attribute)
            return [];

        var literal = Identifiers.Literal(name);
        var mark = Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), attribute, $"({literal})");
        return [Offer($"Mark '{type.Name}' with [Event({literal})]", type.ToDisplayString(), edit => edit.ChangeAsync(written, current => Partial(current).WithAttribute(mark)))];
    }

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type : type.WithModifier(SyntaxKind.PartialKeyword);
}
