using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>The tour with every mistake silenced in one of the three ways; gives the ids that are still said.</summary>
internal static class Silencing
{
    public static IReadOnlySet<string> ByPragma() => Loud(Tour.Compiled(static (file, text) => string.Concat(Ids(file, text).Select(static id => $"#pragma warning disable {id}\n")) + text).Run.Output);

    public static IReadOnlySet<string> ByAttribute() => Loud(Tour.Compiled(WithAttributes).Run.Output);

    public static IReadOnlySet<string> ByEditorConfig()
    {
        var lines = Tour.Announced.Select(static said => $"dotnet_diagnostic.{said.Id}.severity = none").Distinct();
        var output = Tour.AsItStands.Run.Output;
        return Loud(output.WithOptions(output.Options.WithSyntaxTreeOptionsProvider(new EditorConfig($"root = true\n[*.cs]\n{string.Join('\n', lines)}"))));
    }

    private static HashSet<string> Loud(Compilation compilation) =>
        [.. AnalyzerRun.Of(compilation, AnalyzerRun.Shipped).Where(static found => !found.IsSuppressed).Select(static found => found.Id)];

    private static IEnumerable<string> Ids(string file, string text) => Tour.In(file, text).Select(static said => said.Id).Distinct();

    // On the outermost type around the line, as somebody would who means all of it.
    private static string WithAttributes(string file, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        var lines = tree.GetText().Lines;
        foreach (var said in Tour.In(file, text).Reverse())
        {
            var type = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First(type => type.Span.IntersectsWith(lines[said.Line - 1].Span));
            text = text.Insert(type.SpanStart, $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Deeds\", \"{said.Id}\")] ");
        }

        return text;
    }
}
