using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>Compares files with what they should say, line by line where they differ.</summary>
internal static class CodeFixText
{
    public static void Compare(IReadOnlyList<string> expected, Project actual, string manner)
    {
        var texts = actual.Documents.Select(static document => document.GetTextAsync().Result.ToString()).ToList();
        if (texts.Count != expected.Count)
            throw new HarnessException($"Typed {manner}, the project has {texts.Count} files, and {expected.Count} were expected:\n{Listed(actual)}");

        for (var file = 0; file < texts.Count; file++)
        {
            if (texts[file] != expected[file])
                throw new HarnessException($"Typed {manner}, file {file} differs:\n{Difference(expected[file], texts[file])}");
        }
    }

    public static Task<string> Of(Project project) => Task.FromResult(Listed(project));

    private static string Listed(Project project) =>
        string.Join("\n", project.Documents.Select(static document => $"--- {document.Name}\n{document.GetTextAsync().Result}"));

    private static string Difference(string expected, string actual)
    {
        var (wanted, got) = (expected.Split('\n'), actual.Split('\n'));
        var same = wanted.Zip(got).TakeWhile(static pair => pair.First == pair.Second).Count();
        var ending = wanted.Skip(same).Reverse().Zip(got.Skip(same).Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        return string.Join("\n", wanted.Take(same).Select(static line => "    " + line)
            .Concat(wanted[same..^ending].Select(static line => "  - " + Visible(line)))
            .Concat(got[same..^ending].Select(static line => "  + " + Visible(line)))
            .Concat(got[^ending..].Select(static line => "    " + line)));
    }

    private static string Visible(string line) => line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
