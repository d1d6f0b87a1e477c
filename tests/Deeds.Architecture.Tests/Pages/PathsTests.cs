namespace Deeds.Architecture.Tests.Pages;

public sealed class PathsTests
{
    [Fact]
    public void pages_name_files_that_exist() => Ratchet.Holds(Paths.Missing(Repository.Pages, Repository.Files));

    [Fact]
    public void a_path_that_is_gone_is_found() =>
        Ratchet.Refuses(Paths.Missing([new("README.md", "See `src/Deeds/A.cs`, `src/Deeds` and `src/Deeds/B.cs`.")], ["src/Deeds/A.cs"]), "README.md", "names src/Deeds/B.cs");

    [Fact]
    public void a_project_that_a_command_names_and_that_is_gone_is_found() =>
        Ratchet.Refuses(Paths.Missing([new("README.md", "dotnet run --project samples/Todo -- all")], ["samples/Cart/Cart.csproj"]), "README.md", "names samples/Todo");
}
