namespace Deeds.Roslyn.Events.Naming;

/// <summary>How regular verbs take their endings: placed, carried, shipped, mimicked.</summary>
internal static class Conjugation
{
    /// <summary>Verbs of several syllables that double their last letter, as in transferred.</summary>
    private static readonly HashSet<string> Doubling = WordSet.Of("""
        abet abhor acquit admit allot annul appal cancel channel commit compel concur confer control corral counsel defer demur deter disbar dial dispel distil embed emit enrol equip excel expel fuel
        format fulfil handicap impel incur infer initial instal instil inter intermit kidnap label level libel manumit marshal model occur omit panel patrol pedal pencil permit prefer program propel quarrel
        rebel rebut recur refer regret remit repel rival shovel shrivel signal spiral submit swivel total towel transfer transmit travel tunnel unban unravel unwrap unzip worship zigzag
        """);

    private static readonly string[] LightPrefixes = ["re", "un", "over", "out", "pre", "mis", "under", "de"];

    public static string Past(string verb)
    {
        if (verb.EndsWith("e", StringComparison.Ordinal))
            return verb + "d";
        if (EndsInConsonantAndY(verb))
            return verb.Substring(0, verb.Length - 1) + "ied";
        if (verb.EndsWith("ic", StringComparison.Ordinal))
            return verb + "ked";
        return Doubles(verb) ? verb + verb[verb.Length - 1] + "ed" : verb + "ed";
    }

    /// <summary>What may have stood before an ending, the likelier first: planned was plan, placed was place, carried was carry.</summary>
    public static string[] Stems(string word, string ending)
    {
        var stem = word.Substring(0, word.Length - ending.Length);
        var last = stem.Length == 0 ? '\0' : stem[stem.Length - 1];
        if (ending == "ed" && last == 'i')
            return [stem.Substring(0, stem.Length - 1) + "y", stem + "e"];
        if (stem.EndsWith("ck", StringComparison.Ordinal))
            return [stem, stem.Substring(0, stem.Length - 1)];
        if (stem.Length > 2 && last == stem[stem.Length - 2])
            return [stem, stem.Substring(0, stem.Length - 1), stem + "e"];
        return LeavesOutE(stem) ? [stem + "e", stem] : [stem, stem + "e"];
    }

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool LeavesOutE(string stem) =>
        DoublesIfBare(stem) || (Syllables(stem) > 0 && stem[stem.Length - 1] is 'c' or 'v' or 'u' or 'z' or 'g' && !stem.EndsWith("ng", StringComparison.Ordinal));

    private static bool EndsInConsonantAndY(string verb) =>
        verb.Length > 1 && verb[verb.Length - 1] == 'y' && !IsVowel(verb[verb.Length - 2]);

    private static bool Doubles(string verb) =>
        Doubling.Contains(verb) || DoublesIfBare(verb) || LightPrefixes.Any(prefix => IsPrefixed(verb, prefix) && DoublesIfBare(verb.Substring(prefix.Length)));

    private static bool IsPrefixed(string verb, string prefix) => verb.Length > prefix.Length + 2 && verb.StartsWith(prefix, StringComparison.Ordinal);

    private static bool DoublesIfBare(string verb) => EndsInConsonantVowelConsonant(verb) && Syllables(verb) == 1;

    private static bool EndsInConsonantVowelConsonant(string verb)
    {
        if (verb.Length < 3)
            return false;
        var last = verb[verb.Length - 1];
        var before = verb[verb.Length - 3];
        var afterQu = before == 'u' && verb.Length > 3 && verb[verb.Length - 4] == 'q';
        return !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(verb[verb.Length - 2]) && (!IsVowel(before) || afterQu);
    }

    private static int Syllables(string verb)
    {
        var count = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            if (IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])))
                count++;
        }

        return count;
    }
}
