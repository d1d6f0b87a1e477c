namespace Deeds.Architecture.Tests.Arrows;

/// <summary>Which project may know which; everything not named here is refused.</summary>
internal static class ProjectArrows
{
    private static readonly Dictionary<string, string[]> KindsSeenFrom = new()
    {
        ["src"] = ["src"],
        ["generators"] = ["generators"],
        ["analyzers"] = ["generators", "analyzers"],
        ["tests"] = ["src", "generators", "analyzers", "tests", "samples"],
        ["samples"] = ["src"],
    };

    private static readonly Dictionary<string, string[]> PackagesOf = new()
    {
        ["Deeds"] = [],
        ["Deeds.Postgres"] = ["Npgsql", "Dapper"],
        ["Deeds.Testing"] = ["xunit.v3.assert", "xunit.v3.extensibility.core"],
    };

    public static IEnumerable<Violation> Forbidden(IEnumerable<ProjectFile> projects) => projects.SelectMany(Forbidden);

    private static IEnumerable<Violation> Forbidden(ProjectFile project) =>
        project.Projects.Where(target => !MayKnow(project, target)).Select(target => Knows(project, target, "Turn the arrow round, or move the code to the room that owns it."))
            .Concat(project.Packages.Where(package => !MayUse(project, package)).Select(package => Knows(project, package, "Keep the dependency where it is allowed, or write the decision down first.")));

    private static Violation Knows(ProjectFile project, string target, string remedy) =>
        new(project.Path, $"knows {target}", "only the arrows of CONTRIBUTING.md", remedy);

    private static bool MayKnow(ProjectFile project, string target) =>
        KindsSeenFrom.TryGetValue(project.Kind, out var kinds) && kinds.Contains(target.Split('/')[0]) &&
        (project.Kind != "src" || (project.Name != "Deeds" && target == "src/Deeds/Deeds.csproj"));

    private static bool MayUse(ProjectFile project, string package) => project.Kind switch
    {
        "src" => IsAbstraction(package) || PackagesOf.GetValueOrDefault(project.Name, []).Contains(package),
        "generators" or "analyzers" => package.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsAbstraction(string package) =>
        package.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && package.EndsWith(".Abstractions", StringComparison.Ordinal);
}
