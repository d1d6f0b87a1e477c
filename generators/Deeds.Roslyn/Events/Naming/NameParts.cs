namespace Deeds.Roslyn.Events.Naming;

/// <summary>The words of a name, and the technical ending they do not count: Event, DomainEvent, V2.</summary>
internal sealed record NameParts(IReadOnlyList<NameWord> Words, string Ending)
{
    private static readonly HashSet<string> EventWords = ["event", "evt"];

    private static readonly HashSet<string> KindsOfEvent = ["domain", "integration", "internal", "external", "public", "private", "application"];

    public static NameParts OfEvent(string name) => Of(name, EventWords, KindsOfEvent);

    public static NameParts OfCommand(string name) => Of(name, ["command", "cmd"], []);

    private static NameParts Of(string name, HashSet<string> suffixes, HashSet<string> kinds)
    {
        var words = NameWords.Of(name);
        DropVersion(words);
        if (words.Count > 1 && DropLast(words, suffixes))
            DropLast(words, kinds);
        DropVersion(words);
        var end = words.Count == 0 ? 0 : words[words.Count - 1].End;
        return new(words, name.Substring(end));
    }

    private static void DropVersion(List<NameWord> words)
    {
        while (words.Count > 1 && words[words.Count - 1].Text.All(char.IsDigit))
            words.RemoveAt(words.Count - 1);
        DropLast(words, ["v", "version"]);
    }

    private static bool DropLast(List<NameWord> words, HashSet<string> of)
    {
        if (words.Count < 2 || !of.Contains(words[words.Count - 1].Lower))
            return false;
        words.RemoveAt(words.Count - 1);
        return true;
    }
}
