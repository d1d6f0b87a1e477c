namespace Deeds.Roslyn.Events.Naming;

/// <summary>Verbs with a particle that belongs to them: check out, log in, hand over.</summary>
internal static class Phrasal
{
    private static readonly HashSet<string> Always = ["up", "out", "back", "down", "away", "off", "apart", "aside", "forward"];

    private static readonly Dictionary<string, HashSet<string>> Sometimes = new(StringComparer.Ordinal)
    {
        ["in"] = ["log", "sign", "check", "opt", "clock", "hand", "trade", "phase", "book", "buy", "plug", "fill", "cash", "lock", "bring", "call", "break"],
        ["on"] = ["log", "sign", "turn", "switch", "put", "try", "pass", "take", "carry", "add", "bolt"],
        ["over"] = ["hand", "take", "carry", "turn", "roll", "fail", "switch", "cross", "make", "pass"],
        ["through"] = ["follow", "put", "carry"],
        ["together"] = ["put", "bring"],
    };

    public static bool IsPair(string word, string particle, Vocabulary vocabulary)
    {
        if (Always.Contains(particle))
            return true;
        return Sometimes.TryGetValue(particle, out var verbs) && verbs.Contains(vocabulary.BaseOfPast(word) ?? vocabulary.BaseOfGerund(word) ?? word);
    }
}
