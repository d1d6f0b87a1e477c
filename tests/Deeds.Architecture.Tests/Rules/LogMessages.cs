namespace Deeds.Architecture.Tests.Rules;

/// <summary>The log messages of a library stand in one class: what generates their methods writes several in no certain order, and then no two builds are alike.</summary>
internal static class LogMessages
{
    public static IEnumerable<Violation> Scattered(IEnumerable<CodeFile> files) =>
        from file in files
        where file.Kind is "src" && file.Text.Contains("[LoggerMessage(", StringComparison.Ordinal)
        orderby file.Path
        group file by file.Path.Split('/')[1] into library
        from more in library.Skip(1)
        select new Violation(more.Path, $"{library.Key} has log messages here and in {library.First().Path}", "one class", "Write them where the others stand, or the packages differ from build to build.");
}
