namespace Deeds.Roslyn.Events.Naming;

/// <summary>The words of a table as a set.</summary>
internal static class WordSet
{
    private static readonly char[] Blanks = [' ', '\n', '\r'];

    public static HashSet<string> Of(string table) => new(Split(table), StringComparer.Ordinal);

    public static string[] Split(string table) => table.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
