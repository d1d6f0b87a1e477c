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

/// <summary>Makes internal what generated code has to name: a declaration and the types around it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WidenAccessibility))]
public sealed class WidenAccessibility : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.TypeIsOutOfReach];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type)
            return [];

        var hidden = HiddenParts(type).ToList();
        var parts = hidden.SelectMany(part => part.WrittenParts(finding.CancellationToken)).ToList();
        var names = string.Join(" and ", hidden.Select(static part => $"'{part.Name}'"));
        return parts.Count == 0 || hidden.Any(part => ShowsMore(part, hidden))
            ? []
            : [Offer($"Make {names} internal", names, edit => WidenAsync(edit, parts))];
    }

    private static IEnumerable<INamedTypeSymbol> HiddenParts(INamedTypeSymbol type) => type.ContainingTypes().Prepend(type).Where(IsHidden);

    private static bool IsHidden(INamedTypeSymbol type) =>
        type.IsFileLocal || type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    // A type must not be seen further than what its members are made of, or it does not compile.
    private static bool ShowsMore(INamedTypeSymbol type, List<INamedTypeSymbol> widened) =>
        type.GetMembers()
            .Where(static member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .SelectMany(static member => member switch
            {
                IPropertySymbol property => [property.Type],
                IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType),
                _ => Enumerable.Empty<ITypeSymbol>(),
            })
            .SelectMany(StoredTypes.Within)
            .SelectMany(HiddenParts)
            .Any(hidden => !widened.Contains(hidden, SymbolEqualityComparer.Default));

    private static async Task WidenAsync(SolutionEdit edit, IEnumerable<TypeDeclarationSyntax> parts)
    {
        foreach (var part in parts)
            await edit.ChangeAsync(part, static current => current.Change(Widened)).ConfigureAwait(false);
    }

    private static SyntaxTokenList Widened(SyntaxTokenList modifiers)
    {
        var others = modifiers.Where(static modifier => modifier.Kind() is not (SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.FileKeyword));
        return SyntaxFactory.TokenList(others.Prepend(Modifiers.Spaced(SyntaxKind.InternalKeyword)));
    }
}
