namespace Deeds.Roslyn.Serialization;

/// <summary>Names as JSON writes them, by the rule of System.Text.Json: <c>UserID</c> becomes <c>userID</c>, <c>IOStream</c> becomes <c>ioStream</c>.</summary>
public static class CamelCase
{
    public static string Of(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
            return name;

        var characters = name.ToCharArray();
        for (var at = 0; at < characters.Length && !IsEndOfCapitals(characters, at); at++)
            characters[at] = char.ToLowerInvariant(characters[at]);

        return new(characters);
    }

    private static bool IsEndOfCapitals(char[] characters, int at) =>
        (at == 1 && !char.IsUpper(characters[at]))
        || (at > 0 && at + 1 < characters.Length && !char.IsUpper(characters[at + 1]));
}
