using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>A ban whose name is mistyped bans nothing and says nothing, so each name is looked up.</summary>
internal static class BannedSymbols
{
    private static readonly Lazy<Compilation> Platform = new(() => CSharpCompilation.Create(
        "platform",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))));

    public static IEnumerable<Violation> Useless(IEnumerable<CodeFile> lists) =>
        from list in lists
        from line in list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Split(';', 2)
        from violation in Problems(list.Path, parts[0], parts.ElementAtOrDefault(1))
        select violation;

    private static IEnumerable<Violation> Problems(string list, string id, string? reason)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Platform.Value) is null)
            yield return new(list, $"bans {id}, which does not exist", "symbols that exist", "Correct the documentation id.");
        if (string.IsNullOrWhiteSpace(reason))
            yield return new(list, $"bans {id} without a reason", "a reason after each entry", "Say what to write instead.");
    }
}
