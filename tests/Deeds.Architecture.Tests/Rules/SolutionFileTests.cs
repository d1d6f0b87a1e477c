namespace Deeds.Architecture.Tests.Rules;

public sealed class SolutionFileTests
{
    private const string Solution = """
        Project("{9A19103F}") = "Todo", "samples\Todo\Todo.csproj", "{1}"
        Project("{9A19103F}") = "Deeds.Benchmarks", "tests\Deeds.Benchmarks\Deeds.Benchmarks.csproj", "{2}"
            {1}.Release|Any CPU.Build.0 = Release|Any CPU
            {2}.Release|Any CPU.Build.0 = Release|Any CPU
        """;

    [Fact]
    public void every_project_is_in_the_solution() => Ratchet.Holds(SolutionFile.Problems(Repository.Read("Framework.sln").Text, Repository.Projects));

    [Fact]
    public void a_complete_solution_has_no_problems() => Assert.Empty(SolutionFile.Problems(Solution, ["samples/Todo/Todo.csproj"]));

    [Fact]
    public void a_project_left_out_is_found() => Ratchet.Refuses(SolutionFile.Problems(Solution, ["src/Deeds/Deeds.csproj"]), "Framework.sln", "lacks src/Deeds/Deeds.csproj");

    [Fact]
    public void benchmarks_in_the_default_build_are_found() =>
        Ratchet.Refuses(SolutionFile.Problems(Solution, ["tests/Deeds.Benchmarks/Deeds.Benchmarks.csproj"]), "Framework.sln", "builds tests/Deeds.Benchmarks");
}
