namespace Deeds.Architecture.Tests.Sizes;

public sealed class CommentShareTests
{
    [Fact]
    public void the_product_comments_sparingly() => Ratchet.Holds(CommentShare.OverBudget([.. Repository.Product]));

    [Fact]
    public void no_code_is_commented_out() => Ratchet.Holds(CommentShare.CodeInComments(Repository.Code));

    [Fact]
    public void chatter_is_found() =>
        Ratchet.Refuses(CommentShare.OverBudget([new("a.cs", "// adds one\nclass C;\n")]), "all product files", "1 comments on 2 lines");

    [Fact]
    public void code_in_a_comment_is_found() =>
        Ratchet.Refuses(CommentShare.CodeInComments([new("a.cs", "class C; // Go();\n")]), "a.cs", "looks like code");
}
