namespace Deeds.Architecture.Tests.Sizes;

public sealed class FolderSizesTests
{
    [Fact]
    public void no_folder_is_crowded() => Ratchet.Holds(FolderSizes.Crowded(Repository.Code));

    [Fact]
    public void a_crowded_folder_is_found() =>
        Ratchet.Refuses(FolderSizes.Crowded([.. Files("src/a", 25), .. Files("src/b", 26)]), "src/b", "26 files");

    private static IEnumerable<CodeFile> Files(string folder, int count) => Enumerable.Range(0, count).Select(number => new CodeFile($"{folder}/{number}.cs", ""));
}
