using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Commands;

/// <summary>Marks with [StreamKey] the property that names the aggregate; each that could be it is offered.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkStreamKey))]
public sealed class MarkStreamKey : RepairProvider
{
    private const string KeyName = "Id";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.KeyIsMissing, DiagnosticIds.KeyIsAmbiguous];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } command || finding.Compilation.GetTypesByMetadataName(KnownNames.StreamKeyAttribute) is not [var key])
            return [];

        var aggregate = DecidedOn.Of(command);
        var isAmbiguous = finding.Diagnostic.Id == DiagnosticIds.KeyIsAmbiguous;
        return command.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null } && StreamKeys.Names(property.Type))
            .Where(property => !isAmbiguous || property.Name == KeyName || property.Name == aggregate?.Name + KeyName)
            .Select(property => Mark(property, key, finding))
            .OfType<Repair>();
    }

    private Repair? Mark(IPropertySymbol property, INamedTypeSymbol key, Finding finding)
    {
        if (property.WrittenMember(finding.CancellationToken) is not { } written || property.Attribute(KnownNames.StreamKeyAttribute) is not null)
            return null;

        var mark = Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), key);
        return Offer($"Mark '{property.Name}' with [StreamKey]", property.ContainingType.ToDisplayString(), edit => edit.ChangeAsync(written, current => Marked(current, mark)), property.Name);
    }

    private static SyntaxNode Marked(SyntaxNode written, AttributeSyntax mark) => written is ParameterSyntax parameter
        ? parameter.WithAttribute(mark, ofProperty: false)
        : ((PropertyDeclarationSyntax)written).WithAttribute(mark);
}
