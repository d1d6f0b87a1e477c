namespace Deeds.Roslyn.Events.Naming;

/// <summary>What is known of English verbs: which words are one, in which form, and what the other forms are.</summary>
internal static class EnglishVerbs
{
    private static readonly string[] BasePrefixes = ["re", "un", "over", "de", "dis", "mis", "pre", "out", "co", "under", "auto", "cross", "sub", "up"];

    private static readonly string[] FusedParticles = ["in", "out", "up", "off", "on", "down", "over", "back", "away"];

    public static bool IsPure(string word) => WordLists.PureVerbs.Contains(word);

    public static bool IsBase(string word) => IsPure(word) || WordLists.NounVerbs.Contains(word) || IsPrefixedBase(word);

    public static PastForm Past(string word)
    {
        if (word.Length < 3 || WordLists.LookAlikes.Contains(word))
            return PastForm.None;
        var irregular = IrregularForms.Kind(word);
        if (irregular != PastForm.None)
            return irregular;
        return IsRegularPast(word) || IsFused(word) ? PastForm.Both : PastForm.None;
    }

    public static string Participle(string verb) => IrregularForms.Participle(verb) ?? Conjugation.Past(verb);

    public static string SimplePast(string verb) => IrregularForms.SimplePast(verb) ?? Conjugation.Past(verb);

    public static string? BaseOfPast(string past)
    {
        if (IrregularForms.BaseOf(past) is { } irregular)
            return irregular;
        return IsRegularPast(past) ? Conjugation.Stems(past, "ed").FirstOrDefault(IsBase) : null;
    }

    public static string? BaseOfGerund(string word) =>
        word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && !WordLists.IngNouns.Contains(word)
            ? Conjugation.Stems(word, "ing").FirstOrDefault(IsBase)
            : null;

    public static string? BaseOfThirdPerson(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's' || word[word.Length - 2] == 's')
            return null;
        var stem = word.Substring(0, word.Length - 1);
        if (IsBase(stem))
            return stem;
        if (stem[stem.Length - 1] != 'e')
            return null;
        stem = stem.Substring(0, stem.Length - 1);
        return IsBase(stem) ? stem : stem[stem.Length - 1] == 'i' && IsBase(stem.Substring(0, stem.Length - 1) + "y") ? stem.Substring(0, stem.Length - 1) + "y" : null;
    }

    private static bool IsRegularPast(string word)
    {
        if (word.Length < 4 || !word.EndsWith("ed", StringComparison.Ordinal))
            return false;
        return word.EndsWith("eed", StringComparison.Ordinal)
            ? WordLists.DoubleE.Contains(word)
            : word.Take(word.Length - 2).Any(static letter => Conjugation.IsVowel(letter) || letter == 'y');
    }

    /// <summary>Two words that were written as one: Checkedin, Loggedout.</summary>
    private static bool IsFused(string word) =>
        FusedParticles.Any(particle => word.Length > particle.Length + 4 && word.EndsWith(particle, StringComparison.Ordinal) &&
            IsRegularPast(word.Substring(0, word.Length - particle.Length)) && BaseOfPast(word.Substring(0, word.Length - particle.Length)) is not null);

    private static bool IsPrefixedBase(string word) =>
        BasePrefixes.Any(prefix => word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && IsPlainBase(word.Substring(prefix.Length)));

    private static bool IsPlainBase(string word) => IsPure(word) || WordLists.NounVerbs.Contains(word);
}
