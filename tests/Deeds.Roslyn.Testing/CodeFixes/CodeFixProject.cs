using System.Reflection;
using Deeds.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>A consumer's project as an editor holds it: documents, references, and the generator at work.</summary>
internal static class CodeFixProject
{
    public static Project Of(IReadOnlyList<string> sources)
    {
        var model = Compile.Sources(CompileOptions.Default);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            CompileOptions.Default.AssemblyName,
            CompileOptions.Default.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: model.Options,
            parseOptions: Compile.ParseOptions(CompileOptions.Default),
            metadataReferences: model.References,
            analyzerReferences: [new AnalyzerFileReference(typeof(DeedsGenerator).Assembly.Location, new LoadedOnes())]));
        return sources
            .Select(static (source, index) => (Name: $"Source{index}.cs", Text: source))
            .Aggregate(project, static (filled, file) => filled.AddDocument(file.Name, file.Text, filePath: $"/{file.Name}").Project);
    }

    // The assembly the tests were compiled with, not a second copy of it.
    private sealed class LoadedOnes : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // Everything is loaded already.
        }

        public Assembly LoadFromPath(string fullPath) => typeof(DeedsGenerator).Assembly;
    }
}
