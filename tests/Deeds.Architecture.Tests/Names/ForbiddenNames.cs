using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Names;

internal static class ForbiddenNames
{
    private static readonly ILookup<string, string> Forbidden = Repository.Words("names.txt").Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1]);

    public static IEnumerable<Violation> In(IEnumerable<CodeFile> files) =>
        from file in files
        from name in file.Folder.Split('/').Concat(Types(file)).Distinct()
        where SaysNothing(name)
        select new Violation(file.Path, $"'{name}' names no topic", "see Words/names.txt", "Say what the code inside is about.");

    private static IEnumerable<string> Types(CodeFile file) =>
        file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText);

    private static bool SaysNothing(string name)
    {
        var words = Words.Of(name).ToArray();
        return words.Length > 0 && (Forbidden["whole"].Contains(words[^1]) || (words.Length > 1 && Forbidden["prefix"].Contains(words[0])));
    }
}
