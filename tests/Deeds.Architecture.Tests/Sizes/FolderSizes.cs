namespace Deeds.Architecture.Tests.Sizes;

internal static class FolderSizes
{
    public static IEnumerable<Violation> Crowded(IEnumerable<CodeFile> files) =>
        from folder in files.GroupBy(file => file.Folder)
        where folder.Count() > Budgets.FolderFiles
        select new Violation(folder.Key, $"{folder.Count()} files", $"at most {Budgets.FolderFiles}", "Open a sub-room named after what the files share.");
}
