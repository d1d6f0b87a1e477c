using System.Text.RegularExpressions;

namespace Deeds.Architecture.Tests.Pages;

/// <summary>What a page shows as code is code that compiles: a piece of a source file, word for word.</summary>
internal static partial class CodeBlocks
{
    private static readonly string[] Shells = ["sh", "bash", "console"];

    public static IEnumerable<Violation> NotCompiled(IEnumerable<CodeFile> pages, IEnumerable<CodeFile> sources)
    {
        var compiled = sources.Select(source => Flat(source.Text)).ToArray();
        return from page in pages
               from Match block in Fence().Matches(page.Text.ReplaceLineEndings("\n"))
               where !Shells.Contains(block.Groups["language"].Value) && !compiled.Any(source => source.Contains(Flat(block.Groups["code"].Value), StringComparison.Ordinal))
               select new Violation(page.Path, $"shows code that nothing compiles: {FirstLine(block)}", "pieces of compiled files and shell commands", "Copy the piece from the file that compiles it.");
    }

    // Whole lines, compared without their indentation: a piece from inside a type is shown further left.
    private static string Flat(string code) =>
        "\n" + string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim() + "\n";

    private static string FirstLine(Match block) => block.Groups["code"].Value.Split('\n')[0];

    [GeneratedRegex(@"^```(?<language>[a-z]*)[^\n]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
