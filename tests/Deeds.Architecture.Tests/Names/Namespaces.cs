using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Names;

internal static class Namespaces
{
    // Attributes and the handful of types a domain file needs: one using line.
    private const string Front = "Deeds";

    public static IEnumerable<Violation> OffTheirFolder(IEnumerable<CodeFile> files) =>
        from file in files
        from declaration in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let name = declaration.Name.ToString()
        where name != ByFolder(file) && !(name == Front && file.Path.StartsWith("src/Deeds", StringComparison.Ordinal)) && !IsForeign(name)
        select new Violation(file.Path, $"namespace {name}", $"{ByFolder(file)} by its folder", "Let the namespace follow the folder, or move the file.");

    private static string ByFolder(CodeFile file) => string.Join('.', file.Folder.Split('/').Skip(1));

    // Types the compiler looks for by name, declared for netstandard2.0; extension methods that stand where callers look.
    private static bool IsForeign(string name) => name.StartsWith("System", StringComparison.Ordinal) || name == "Microsoft.Extensions.DependencyInjection";
}
