namespace Deeds.Architecture.Tests.Pages;

public sealed class CodeBlocksTests
{
    private static readonly CodeFile Source = new("a.cs", "class C\n{\n    void Run()\n    {\n        Go();\n    }\n}\n");

    [Fact]
    public void pages_show_code_that_compiles() => Ratchet.Holds(CodeBlocks.NotCompiled(Repository.Pages, Repository.Code));

    [Fact]
    public void a_piece_of_a_compiled_file_passes() =>
        Assert.Empty(CodeBlocks.NotCompiled([Page("csharp", "void Run()\n{\n    Go();\n}")], [Source]));

    [Fact]
    public void a_shell_command_passes() => Assert.Empty(CodeBlocks.NotCompiled([Page("sh", "./test")], [Source]));

    [Theory]
    [InlineData("csharp", "void Run()\n{\n    Stop();\n}")]
    [InlineData("csharp", "oid Run()")]
    [InlineData("", "Go()")]
    public void code_that_nothing_compiles_is_found(string language, string code) =>
        Ratchet.Refuses(CodeBlocks.NotCompiled([Page(language, code)], [Source]), "README.md", "nothing compiles");

    private static CodeFile Page(string language, string code) => new("README.md", $"Text.\n\n```{language}\n{code}\n```\n\nText.\n");
}
