namespace Deeds.Architecture.Tests.Arrows;

public sealed class ProjectArrowsTests
{
    [Fact]
    public void projects_know_only_what_they_may() =>
        Ratchet.Holds(ProjectArrows.Forbidden(Repository.Projects.Select(path => ProjectFile.Parse(path, Repository.Read(path).Text))));

    [Theory]
    [InlineData("src/Deeds/Deeds.csproj", "ProjectReference", "../Deeds.Postgres/Deeds.Postgres.csproj", "knows src/Deeds.Postgres/Deeds.Postgres.csproj")]
    [InlineData("src/Deeds/Deeds.csproj", "PackageReference", "Npgsql", "knows Npgsql")]
    [InlineData("src/Deeds/Deeds.csproj", "PackageReference", "Microsoft.Extensions.Hosting", "knows Microsoft.Extensions.Hosting")]
    [InlineData("src/Deeds.Postgres/Deeds.Postgres.csproj", "ProjectReference", "../../generators/Deeds.Roslyn/Deeds.Roslyn.csproj", "knows generators/Deeds.Roslyn/Deeds.Roslyn.csproj")]
    [InlineData("generators/Deeds.Roslyn/Deeds.Roslyn.csproj", "ProjectReference", "../../src/Deeds/Deeds.csproj", "knows src/Deeds/Deeds.csproj")]
    [InlineData("generators/Deeds.Roslyn/Deeds.Roslyn.csproj", "PackageReference", "Dapper", "knows Dapper")]
    [InlineData("samples/Todo/Todo.csproj", "ProjectReference", "../../tests/Deeds.Tests/Deeds.Tests.csproj", "knows tests/Deeds.Tests/Deeds.Tests.csproj")]
    public void a_forbidden_arrow_is_found(string project, string item, string target, string fact) =>
        Ratchet.Refuses(ProjectArrows.Forbidden([ProjectFile.Parse(project, $"<Project><ItemGroup><{item} Include=\"{target}\" /></ItemGroup></Project>")]), project, fact);
}
