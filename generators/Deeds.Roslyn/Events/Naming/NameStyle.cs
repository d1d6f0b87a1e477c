namespace Deeds.Roslyn.Events.Naming;

/// <summary>Writes words as the name did: OrderPlaced, order-placed, order_placed.</summary>
internal static class NameStyle
{
    public static string Pascal(IEnumerable<string> words) => string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    public static string Like(string name, IReadOnlyCollection<string> words)
    {
        if (name.Any(char.IsUpper) && name.Any(char.IsLower))
            return char.IsLower(name[0]) ? Camel(words) : Pascal(words);
        var joined = string.Join(name.Contains('_') ? "_" : "-", words.Select(static word => word.ToLowerInvariant()));
        return name.Any(char.IsLower) ? joined : joined.ToUpperInvariant();
    }

    private static string Camel(IEnumerable<string> words)
    {
        var pascal = Pascal(words);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
