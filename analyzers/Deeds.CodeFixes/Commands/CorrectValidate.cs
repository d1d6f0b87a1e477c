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

/// <summary>Gives a method that looks like a Validate the signature of one, where its body still compiles.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectValidate))]
public sealed class CorrectValidate : RepairProvider
{
    private const string Validate = "Validate";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ValidateDoesNotFit];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { TypeParameterList: null } written
            || finding.Declared<IMethodSymbol>() is not { } method
            || finding.Compilation.GetTypesByMetadataName(KnownNames.ValidationErrors) is not [var errors])
            return [];

        var corrected = Corrected(written, method, errors.ToMinimalDisplayString(finding.Model, written.SpanStart));
        return corrected.IsEquivalentTo(written) || !finding.Compiles(written, corrected)
            ? []
            : [Offer($"Write '{corrected.Shown()}'", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => corrected))];
    }

    private static MethodDeclarationSyntax Corrected(MethodDeclarationSyntax written, IMethodSymbol method, string errors)
    {
        var given = method.Parameters.FirstOrDefault(static parameter => parameter.Type is INamedTypeSymbol type && type.Is(KnownNames.ValidationErrors)) ?? method.Parameters.FirstOrDefault();
        var name = given?.Name ?? "errors";
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Identifiers.Escape(name))).WithType(SyntaxFactory.ParseTypeName(errors).WithTrailingTrivia(SyntaxFactory.Space));
        var corrected = written.Named(Validate).Returning("void").Taking([parameter]).Without(SyntaxKind.StaticKeyword).Without(SyntaxKind.AsyncKeyword);
        return method.DeclaredAccessibility is Accessibility.Private && method.ContainingType.Attribute(KnownNames.CommandAttribute) is null
            ? corrected.Without(SyntaxKind.PrivateKeyword).With(SyntaxKind.ProtectedKeyword)
            : corrected;
    }
}
