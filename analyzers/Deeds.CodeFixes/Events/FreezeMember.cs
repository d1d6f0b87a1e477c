using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Events;

/// <summary>Lets a member of an event or of an aggregate be initialised and no more, and shows its collection without a way to change it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FreezeMember))]
public sealed class FreezeMember : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventMemberCanChange, DiagnosticIds.AggregateHasSetter];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        var written = finding.Around<ParameterSyntax>() ?? (SyntaxNode?)finding.Around<PropertyDeclarationSyntax>();
        if (written is null || finding.Declared<ISymbol>() is not { } member)
            return [];

        var frozen = Candidates(written, finding).FirstOrDefault(candidate => !candidate.IsEquivalentTo(written) && finding.Compiles(written, candidate));
        return frozen is null
            ? []
            : [Offer($"Write '{Shown(frozen)}'", $"{member.ContainingSymbol.ToDisplayString()} {member.Name}", edit => edit.ChangeAsync(written, _ => frozen))];
    }

    private static IEnumerable<SyntaxNode> Candidates(SyntaxNode written, Finding finding)
    {
        if (written is ParameterSyntax { Type: { } type } parameter)
            return [parameter.WithType(ReadOnly(type, finding))];
        if (written is not PropertyDeclarationSyntax property)
            return [];

        var frozen = property.WithType(ReadOnly(property.Type, finding));
        frozen = frozen.WithInit() ?? frozen;
        // An interface cannot be made, and a list that is empty can.
        return frozen.Initializer is { Value: ImplicitObjectCreationExpressionSyntax } initializer
            ? [frozen, frozen.WithInitializer(initializer.WithValue(SyntaxFactory.ParseExpression("[]", options: (CSharpParseOptions)written.SyntaxTree.Options)))]
            : [frozen];
    }

    private static TypeSyntax ReadOnly(TypeSyntax written, Finding finding)
    {
        if (finding.Diagnostic.Id != DiagnosticIds.EventMemberCanChange || finding.Model.GetTypeInfo(written, finding.CancellationToken).Type is not { } type || ReadOnlyForm.Of(type) is not { } form)
            return written;

        // Only the name changes, so that the type's arguments stay as they are written.
        var name = written.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault();
        return name is null || type is IArrayTypeSymbol
            ? SyntaxFactory.ParseTypeName(form).WithTriviaFrom(written)
            : written.ReplaceNode(name, name.WithIdentifier(SyntaxFactory.Identifier(form.Split('<')[0]).WithTriviaFrom(name.Identifier)));
    }

    private static string Shown(SyntaxNode frozen) => frozen is PropertyDeclarationSyntax property
        ? $"{property.Type.WithoutTrivia()} {property.Identifier.ValueText} {{ get; {(property.WithInit() is null ? "" : "init; ")}}}"
        : ((ParameterSyntax)frozen).WithAttributeLists(default).WithDefault(null).WithoutTrivia().ToString();
}
