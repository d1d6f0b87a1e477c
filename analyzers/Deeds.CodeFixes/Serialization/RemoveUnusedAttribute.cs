using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Serialization;

/// <summary>Removes an attribute that nothing looks at: a JSON attribute that codecs do not honour, a validation attribute in the wrong place or there twice.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveUnusedAttribute))]
public sealed class RemoveUnusedAttribute : RepairProvider
{
    private const string Json = "System.Text.Json.Serialization.Json";

    private static readonly string[] NotHonoured = [Json + "ExtensionDataAttribute", Json + "NumberHandlingAttribute", Json + "ObjectCreationHandlingAttribute", Json + "UnmappedMemberHandlingAttribute"];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.JsonAttributeIsNotHonoured, DiagnosticIds.ValidationAttributeHasNoEffect, DiagnosticIds.ValidationAttributeStandsTwice];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        from attribute in Useless(finding)
        where attribute.Parent?.Parent is not null
        let name = attribute.Name.ToString().Split('.').Last()
        select Offer($"Remove [{name}]", $"{attribute.SyntaxTree.FilePath} {attribute.Span}", edit => edit.ChangeAsync(attribute.Parent!.Parent!, owner => owner.WithoutSame(attribute)));

    private static IEnumerable<AttributeSyntax> Useless(Finding finding)
    {
        if (finding.Diagnostic.Id != DiagnosticIds.JsonAttributeIsNotHonoured)
            return finding.Around<AttributeSyntax>() is { } written ? [written] : [];

        var symbol = finding.Declared<ISymbol>() is IParameterSymbol parameter ? PropertyOf(parameter) : finding.Declared<ISymbol>();
        return symbol is null
            ? []
            : NotHonoured.Select(symbol.WrittenAttribute).OfType<AttributeSyntax>().Where(attribute => attribute.SyntaxTree == finding.Model.SyntaxTree);
    }

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
}
