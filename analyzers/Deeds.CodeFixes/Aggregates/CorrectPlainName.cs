using System.Collections.Immutable;
using System.Composition;
using System.Text;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

        var name = isTable ? TableName(text) : Category(text.Length == 0 ? type.Name : text);
        return name.Length is 0 or > LongestTable
            ? []
            : [Offer($"Write \"{name}\"", $"{type.ToDisplayString()} {finding.Diagnostic.Id}", edit => edit.ChangeAsync(written, _ => SyntaxFactory.ParseExpression(Identifiers.Literal(name))), isTable ? Table : "")];
    }

    private static string Category(string text) => Plain(Words.Snake(text), static character => char.IsLetterOrDigit(character) || character is '.');

    private static string TableName(string text) =>
        Plain(Words.Snake(text), static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9')).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_');

    private static string Plain(string text, Func<char, bool> isAllowed)
    {
        var plain = new StringBuilder();
        foreach (var character in text.Where(character => isAllowed(character) || (plain.Length > 0 && plain[plain.Length - 1] != '_')))
            plain.Append(isAllowed(character) ? character : '_');
        return plain.ToString().TrimEnd('_');
    }
}
