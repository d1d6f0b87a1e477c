namespace Deeds.Architecture.Tests.Names;

public sealed class UnfinishedMarksTests
{
    [Fact]
    public void nothing_is_left_unfinished() => Ratchet.Holds(UnfinishedMarks.In(Repository.Code));

    [Theory]
    [InlineData("#region Fields\n#endregion\nclass C;", "a region")]
    [InlineData("class C { [Fact(Skip = \"later\")] void runs() { } }", "does not run")]
    public void an_unfinished_piece_is_found(string text, string fact) => Ratchet.Refuses(UnfinishedMarks.In([new("a.cs", text)]), "a.cs", fact);

    [Fact]
    public void an_unfinished_mark_is_found() =>
        Ratchet.Refuses(UnfinishedMarks.In([new("a.cs", $"class C; // {UnfinishedMarks.Marks["comment"].First()} later")]), "a.cs", "an unfinished mark");

    [Fact]
    public void a_stub_is_found() =>
        Ratchet.Refuses(UnfinishedMarks.In([new("a.cs", $"class C {{ void Run() => throw new {UnfinishedMarks.Marks["name"].First()}(); }}")]), "a.cs", "a stub");
}
