using System.Text.RegularExpressions;
using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>The files of samples/Mistakes, and what their comments say the compiler will say.</summary>
internal static partial class Tour
{
    // What the SDK adds to a project with implicit usings.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<(GeneratorRun Run, IReadOnlyList<string> Names)> Standing = new(static () => Compiled(static (_, text) => text));

    public static string Folder { get; } = Path.Combine(SourceTree.Root, "samples", "Mistakes");

    /// <summary>The texts by file name, relative to the tour.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .ToDictionary(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The tour compiled as it stands, once.</summary>
    public static (GeneratorRun Run, IReadOnlyList<string> Names) AsItStands => Standing.Value;

    public static IReadOnlyList<Said> Announced { get; } = [.. Files.SelectMany(static file => In(file.Key, file.Value))];

    /// <summary>The comments of one file.</summary>
    public static IEnumerable<Said> In(string file, string text) =>
        from line in text.Split('\n').Index()
        let comment = Comment().Match(line.Item)
        where comment.Success
        select new Said(file, line.Index + 1, comment.Groups["id"].Value, comment.Groups["message"].Value.TrimEnd());

    /// <summary>Compiles the tour with its texts changed, and generates for it; nothing is asked of the analyzers yet.</summary>
    public static (GeneratorRun Run, IReadOnlyList<string> Names) Compiled(Func<string, string, string> change)
    {
        var names = Files.Keys.Order(StringComparer.Ordinal).ToList();
        var texts = names.Select(name => change(name, Files[name])).Append(Usings);
        return (GeneratorRun.Unchecked(GeneratorRunOptions.Default, [.. texts]), names);
    }

    /// <summary>What the generator and the analyzers say; the compiler itself speaks in the real build, where all of the SDK's generators run.</summary>
    public static IReadOnlyList<Said> Heard()
    {
        var (run, names) = AsItStands;
        return [.. run.Diagnostics.Where(static found => !found.IsSuppressed).Select(found => Of(found, names))];
    }

    private static Said Of(Diagnostic found, IReadOnlyList<string> names)
    {
        var place = found.Location.GetLineSpan();
        var number = SourceNumber().Match(place.Path);
        var file = number.Success ? names[int.Parse(number.Value, null)] : place.Path;
        return new(file, place.StartLinePosition.Line + 1, found.Id, found.GetMessage(null));
    }

    [GeneratedRegex("// (?<id>DEED[0-9]{4}): (?<message>.+)$")]
    private static partial Regex Comment();

    [GeneratedRegex("(?<=^Source)[0-9]+(?=[.]cs$)")]
    private static partial Regex SourceNumber();
}
