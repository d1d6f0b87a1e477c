using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Architecture.Tests.Sizes;

internal static class CommentShare
{
    public static IEnumerable<Violation> OverBudget(IReadOnlyCollection<CodeFile> files)
    {
        var lines = files.Sum(file => file.LineCount);
        var comments = files.Sum(CommentsIn);
        if (comments > lines * Budgets.CommentShare)
            yield return new("all product files", $"{comments} comments on {lines} lines", $"at most {Budgets.CommentShare:P0}", "Keep why, drop what: " + Chattiest(files));
    }

    public static IEnumerable<Violation> CodeInComments(IEnumerable<CodeFile> files) =>
        from file in files
        from comment in Comments(file)
        where comment.ToString().TrimEnd().EndsWith(';')
        select new Violation(file.Path, $"'{comment}' looks like code", "none", "Delete it; git remembers.");

    private static int CommentsIn(CodeFile file) => Comments(file).Count();

    private static IEnumerable<SyntaxTrivia> Comments(CodeFile file) =>
        file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static string Chattiest(IEnumerable<CodeFile> files) =>
        string.Join(", ", files.OrderByDescending(CommentsIn).Take(5).Select(file => $"{file.Path} ({CommentsIn(file)})")) + ".";
}
