using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing;

/// <summary>Turns source text into a compilation as a consumer's project would.</summary>
public static class Compile
{
    public static CSharpCompilation Sources(CompileOptions options, params IEnumerable<string> sources) =>
        CSharpCompilation.Create(
            options.AssemblyName,
            sources.Select((source, index) => Parse(source, $"Source{index}.cs", options)),
            [.. References.All, .. options.ExtraReferences],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: options.Nullable));

    public static SyntaxTree Parse(string source, string path, CompileOptions options) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions(options), path);

    // Roslyn 4.14 knows C# 14 under the name of preview only.
    public static CSharpParseOptions ParseOptions(CompileOptions options) =>
        new(LanguageVersion.Preview, options.Documentation);
}
