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

/// <summary>Adds the property that keeps what a primary constructor takes, so that it is stored.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddStoredMember))]
public sealed class AddStoredMember : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ParameterHasNoMember];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<IParameterSymbol>() is not { } parameter
            || finding.Around<ParameterSyntax>() is not { Type: { } type, Parent.Parent: TypeDeclarationSyntax owner })
            return [];

        var name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
        var text = $"public {type} {Identifiers.Escape(name)} {{ get; }} = {Identifiers.Escape(parameter.Name)};";
        return parameter.ContainingType.GetMembers(name).Length > 0 || name == parameter.ContainingType.Name
            ? []
            : [Offer($"Add property '{name}'", $"{parameter.ContainingType.ToDisplayString()} {name}", edit => edit.ChangeAsync(owner, current => current.WithProperty(text)))];
    }
}
