namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>The tour says on every line what the compiler says there: id, line and message, nothing missing and nothing besides.</summary>
public sealed class TourTests
{
    [Fact]
    public void every_comment_comes_true_and_nothing_else_is_said() => Assert.Equal("", Said.Difference(Tour.Announced, Tour.Heard()));

    [Fact]
    public async Task a_real_build_says_the_same() => Assert.Equal("", Said.Difference(Tour.Announced, await RealBuild.SaysAsync()));

    [Fact]
    public void a_comment_that_does_not_come_true_is_found() =>
        Assert.StartsWith("not said: A.cs(1): DEED0002", Said.Difference([.. Tour.In("A.cs", "class A; // DEED0002: 'A' is not partial")], []), StringComparison.Ordinal);

    [Fact]
    public void what_no_comment_announces_is_found() =>
        Assert.StartsWith("not announced: A.cs(7): CS0103", Said.Difference([], [new("A.cs", 7, "CS0103", "The name 'x' does not exist")]), StringComparison.Ordinal);

    [Theory]
    [InlineData(2, "DEED0002", "'A' is not partial, so nothing.")]
    [InlineData(1, "DEED0003", "'A' is not partial, so nothing.")]
    [InlineData(1, "DEED0002", "'B' is not partial, so nothing.")]
    public void another_line_id_or_message_is_a_difference(int line, string id, string message) =>
        Assert.Equal(2, Said.Difference([.. Tour.In("A.cs", "class A; // DEED0002: 'A' is not partial")], [new("A.cs", line, id, message)]).Split('\n').Length);
}
