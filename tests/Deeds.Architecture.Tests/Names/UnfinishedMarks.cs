using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Names;

internal static class UnfinishedMarks
{
    public static ILookup<string, string> Marks { get; } = Repository.Words("unfinished.txt").Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1]);

    public static IEnumerable<Violation> In(IEnumerable<CodeFile> files) =>
        from file in files
        from fact in Regions(file).Concat(Comments(file)).Concat(NotImplemented(file)).Concat(Skipped(file))
        select new Violation(file.Path, fact, "none", "Finish it, or leave it out.");

    private static IEnumerable<string> Regions(CodeFile file) =>
        file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)).Select(trivia => $"a region: {trivia}");

    private static IEnumerable<string> Comments(CodeFile file) =>
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        where Marks["comment"].Any(mark => trivia.ToString().Contains(mark, StringComparison.Ordinal))
        select $"an unfinished mark: {trivia}";

    private static IEnumerable<string> NotImplemented(CodeFile file) =>
        file.Root.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => Marks["name"].Contains(name.Identifier.ValueText)).Select(_ => "a stub that throws");

    private static IEnumerable<string> Skipped(CodeFile file) =>
        from argument in file.Root.DescendantNodes().OfType<AttributeArgumentSyntax>()
        where argument.NameEquals?.Name.Identifier.ValueText is "Skip" or "SkipWhen" or "SkipUnless" or "Explicit"
        select $"a test that does not run: {argument}";
}
