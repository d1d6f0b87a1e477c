using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Architecture.Tests.Rules;

internal static partial class DiagnosticIds
{
    public static IEnumerable<Violation> DeclaredTwice(IEnumerable<CodeFile> files) =>
        from declaration in files.SelectMany(Declarations).GroupBy(declaration => declaration.Id)
        where declaration.Count() > 1
        select new Violation(declaration.Last().File, $"declares {declaration.Key}, as {declaration.First().File} does", "once", "Give the second rule an id of its own, or use the constant.");

    public static IEnumerable<Violation> Undeclared(IReadOnlyCollection<CodeFile> declaring, IEnumerable<CodeFile> mentioning)
    {
        var declared = declaring.SelectMany(Declarations).Select(declaration => declaration.Id).ToHashSet();
        return from file in mentioning
               from id in Id().Matches(file.Text).Select(match => match.Value).Distinct()
               where !declared.Contains(id)
               select new Violation(file.Path, $"names {id}", "declared ids", "Declare the id in the room that reports it, or correct the number.");
    }

    // A literal that is nothing but an id declares it; everything else should use the constant.
    private static IEnumerable<(string File, string Id)> Declarations(CodeFile file) =>
        file.Path.EndsWith(".targets", StringComparison.Ordinal) ? Code().Matches(file.Text).Select(match => (file.Path, match.Groups["id"].Value)) : DeclarationsInCode(file);

    private static IEnumerable<(string File, string Id)> DeclarationsInCode(CodeFile file) =>
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) && Id().Match(token.ValueText).Value == token.ValueText && token.ValueText.Length > 0
        select (file.Path, token.ValueText);

    [GeneratedRegex("DEED[0-9]{4}")]
    private static partial Regex Id();

    [GeneratedRegex("Code=\"(?<id>DEED[0-9]{4})\"")]
    private static partial Regex Code();
}
