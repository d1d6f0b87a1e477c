namespace Deeds.Architecture.Tests.Arrows;

internal static class AssemblyArrows
{
    // Newer than this, and the compiler of an older SDK refuses the generator with a mere warning.
    private static readonly Version RoslynFloor = new(4, 14, 0, 0);

    private static readonly Dictionary<string, string[]> OwnDependencies = new()
    {
        ["Deeds"] = [],
        ["Deeds.Postgres"] = ["Deeds", "Npgsql", "Dapper"],
        ["Deeds.Testing"] = ["Deeds", "xunit.v3.assert", "xunit.v3.common", "xunit.v3.core"],
        ["Deeds.Roslyn"] = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"],
        ["Deeds.Generators"] = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Deeds.Roslyn"],
        ["Deeds.Analyzers"] = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Deeds.Roslyn"],
        ["Deeds.CodeFixes"] = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "System.Collections.Immutable", "Deeds.Roslyn"],
    };

    public static IEnumerable<string> Known => OwnDependencies.Keys;

    public static IEnumerable<Violation> Forbidden(AssemblyFile assembly) =>
        from reference in assembly.References
        where !IsPlatform(reference.Name) && !OwnDependencies[assembly.Name].Contains(reference.Name)
        select new Violation(assembly.Name, $"needs {reference.Name}", "only its own dependencies", "Take the reference out; a user would have to carry it.");

    public static IEnumerable<Violation> WrongRoslyn(AssemblyFile assembly) =>
        from reference in assembly.References
        where reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && reference.Version != RoslynFloor
        select new Violation(assembly.Name, $"needs {reference.Name} {reference.Version}", $"exactly {RoslynFloor}", "Pin the package in Directory.Packages.props.");

    private static bool IsPlatform(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || (name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && (name.EndsWith(".Abstractions", StringComparison.Ordinal) || name.EndsWith(".Primitives", StringComparison.Ordinal) || name.EndsWith(".Options", StringComparison.Ordinal)));
}
