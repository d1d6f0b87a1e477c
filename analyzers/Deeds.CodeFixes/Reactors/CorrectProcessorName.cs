using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.CodeFixes.Reactors;

/// <summary>Writes a processor's name with the characters it may have; one with the old name never compiled, so no position is kept under it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectProcessorName))]
public sealed class CorrectProcessorName : RepairProvider
{
    private const int LongestName = 100;
    private const string Kind = "processor name";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ProcessorNameIsNotAName];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type
            || Membership.Kinds.Where(static kind => kind.Kind == Kind).Select(kind => type.WrittenAttribute(kind.Attribute)).FirstOrDefault(static mark => mark is not null) is not { } attribute
            || attribute.FirstArgument()?.Expression is not { } written
            || finding.Model.GetConstantValue(written, finding.CancellationToken).Value is not string text)
            return [];

        var name = PlainNames.Kebab(text.Trim().Length == 0 ? type.Name : text);
        return name.Length is 0 or > LongestName
            ? []
            : [Offer($"Write \"{name}\"", type.ToDisplayString(), edit => edit.ChangeAsync(written, _ => SyntaxFactory.ParseExpression(Identifiers.Literal(name))))];
    }
}
