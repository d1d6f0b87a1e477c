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

namespace Deeds.CodeFixes.Commands;

/// <summary>Turns the Validate of IValidatableObject into the one that generated validation calls: results it yields become errors it adds.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValidatableObject))]
public sealed class ReplaceValidatableObject : RepairProvider
{
    private const string Interface = "System.ComponentModel.DataAnnotations.IValidatableObject";
    private const string Validate = "Validate";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.CommandIsValidatableObject];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<TypeDeclarationSyntax>() is not { BaseList: { } bases } written
            || finding.Declared<INamedTypeSymbol>() is not { } command
            || bases.Types.FirstOrDefault(part => IsInterface(part, finding)) is not { } part
            || written.Members.OfType<MethodDeclarationSyntax>().Where(static method => method is { Identifier.ValueText: Validate, Body: not null, ExplicitInterfaceSpecifier: null }).ToList() is not [var method]
            || finding.Compilation.GetTypesByMetadataName(KnownNames.ValidationErrors) is not [var errors])
            return [];

        var replaced = Replaced(method, errors.ToMinimalDisplayString(finding.Model, method.SpanStart));
        var changed = Without(written.ReplaceNode(method, replaced), written, part);
        return finding.Compiles(written, changed)
            ? [Offer($"Write '{replaced.Shown()}'", command.ToDisplayString(), edit => edit.ChangeAsync(written, _ => changed))]
            : [];
    }

    private static bool IsInterface(BaseTypeSyntax part, Finding finding) =>
        finding.Model.GetTypeInfo(part.Type, finding.CancellationToken).Type is INamedTypeSymbol type && type.Is(Interface);

    private static MethodDeclarationSyntax Replaced(MethodDeclarationSyntax method, string errors)
    {
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier("errors")).WithType(SyntaxFactory.ParseTypeName(errors).WithTrailingTrivia(SyntaxFactory.Space));
        return method.WithBody((BlockSyntax)new YieldedResults().Visit(method.Body)!).Returning("void").Taking([parameter]);
    }

    private static TypeDeclarationSyntax Without(TypeDeclarationSyntax changed, TypeDeclarationSyntax written, BaseTypeSyntax part)
    {
        var at = written.BaseList!.Types.IndexOf(part);
        if (changed.BaseList!.Types.Count > 1)
            return changed.WithBaseList(changed.BaseList.WithTypes(changed.BaseList.Types.RemoveAt(at)).WithTrailingTrivia(changed.BaseList.GetTrailingTrivia()));

        var before = changed.BaseList.GetFirstToken().GetPreviousToken();
        var trailing = changed.BaseList.GetTrailingTrivia();
        return changed.ReplaceToken(before, before.WithTrailingTrivia(trailing)).WithBaseList(null);
    }
}
