using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Serialization;

/// <summary>A stored member that generated code could not set: lets it be initialised, or leaves it out of what is stored.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetMemberBeSet))]
public sealed class LetMemberBeSet : RepairProvider
{
    private const string Ignore = "System.Text.Json.Serialization.JsonIgnoreAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MemberCannotBeSet];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<PropertyDeclarationSyntax>() is not { } written || finding.Declared<IPropertySymbol>() is not { } property)
            yield break;

        if (written.WithInit() is { } settable && finding.Compiles(written, settable))
            yield return Offer($"Let '{property.Name}' be initialised", property.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.WithInit() ?? current), "Init");

        if (!property.IsRequired && finding.Compilation.GetTypesByMetadataName(Ignore) is [var ignore])
        {
            var mark = Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), ignore);
            yield return Offer($"Do not store '{property.Name}'", property.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.WithAttribute(mark)), "Ignore");
        }
    }
}
