using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.Generators.Tests.Cost;

/// <summary>A project of any size under the generator, as a compiler runs it: a driver that tracks its steps takes far longer than the generator.</summary>
internal sealed class LargeProject
{
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    public LargeProject(int events)
    {
        _compilation = Compile.Sources(CompileOptions.Default, Corpus.Of(events));
        _driver = CSharpGeneratorDriver
            .Create([new DeedsGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions(CompileOptions.Default))
            .RunGenerators(_compilation, TestContext.Current.CancellationToken);
        Files = FilesOf(_driver);
    }

    public IReadOnlyDictionary<string, SourceText> Files { get; }

    public int Characters => Files.Values.Sum(static file => file.Length);

    /// <summary>How many files an edit writes anew; a file that is kept is the very same object.</summary>
    public int Rewritten(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var files = FilesOf(_driver.RunGenerators(edit(_compilation), TestContext.Current.CancellationToken));
        Assert.Equal(Files.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        return files.Count(file => !ReferenceEquals(file.Value, Files[file.Key]));
    }

    private static Dictionary<string, SourceText> FilesOf(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static file => file.HintName, static file => file.SourceText, StringComparer.Ordinal);
}
