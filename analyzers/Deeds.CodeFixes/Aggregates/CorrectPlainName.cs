using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Writes a category or a table's name with the characters it may have; an aggregate with the old one never compiled, so nothing is stored under it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectPlainName))]
public sealed class CorrectPlainName : RepairProvider
{
    private const string Table = "Table";
    private const int LongestTable = 63;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.CategoryIsNotAName, DiagnosticIds.TableNameIsNotAName];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type || type.WrittenAttribute(KnownNames.AggregateAttribute) is not { } attribute)
            return [];

        var isTable = finding.Diagnostic.Id == DiagnosticIds.TableNameIsNotAName;
        var written = (isTable ? attribute.Argument(Table) : attribute.FirstArgument())?.Expression;
        if (written is null || finding.Model.GetConstantValue(written, finding.CancellationToken).Value is not string text)
            return [];

        var name = isTable ? PlainNames.Table(text) : PlainNames.Category(text.Length == 0 ? type.Name : text);
        return name.Length is 0 or > LongestTable
            ? []
            : [Offer($"Write \"{name}\"", $"{type.ToDisplayString()} {finding.Diagnostic.Id}", edit => edit.ChangeAsync(written, _ => SyntaxFactory.ParseExpression(Identifiers.Literal(name))), isTable ? Table : "")];
    }
}
