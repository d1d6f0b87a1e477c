using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Pages;

internal static class TestNames
{
    /// <summary>Every test as Class.method.</summary>
    public static IEnumerable<string> In(IEnumerable<CodeFile> files) =>
        from file in files
        from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
        select $"{type.Identifier.ValueText}.{method.Identifier.ValueText}";
}
