namespace Deeds.Architecture.Tests.Rules;

internal static class SolutionFile
{
    // Slow, measured apart, or wrong on purpose: present for the editor, never part of a plain build or test run.
    private static readonly string[] Outside = ["Deeds.Benchmarks", "Deeds.Consumers.Tests", "Mistakes"];

    public static IEnumerable<Violation> Problems(string solution, IEnumerable<string> projects) => projects.SelectMany(project => Problems(solution, project));

    private static IEnumerable<Violation> Problems(string solution, string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var line = solution.Split('\n').FirstOrDefault(line => line.Contains($"\"{project.Replace('/', '\\')}\"", StringComparison.Ordinal));
        if (line is null)
        {
            yield return new("Framework.sln", $"lacks {project}", "every project", $"Run dotnet sln Framework.sln add {project}.");
            yield break;
        }

        var built = solution.Contains($"{line.Split('"')[^2]}.Release|Any CPU.Build.0", StringComparison.Ordinal);
        if (built == Outside.Contains(name))
            yield return new("Framework.sln", $"{(built ? "builds" : "does not build")} {project}", "all but the benchmarks, the consumer tests and the mistakes", "Correct its Build.0 lines.");
    }
}
