namespace Deeds.Roslyn.Events.Naming;

/// <summary>English, and the verbs a domain adds to it.</summary>
internal sealed class Vocabulary(DomainVerbs extra)
{
    public bool IsPure(string word) => extra.IsBase(word) || EnglishVerbs.IsPure(word);

    public bool IsBase(string word) => extra.IsBase(word) || EnglishVerbs.IsBase(word);

    public PastForm Past(string word) => extra.IsParticiple(word) ? PastForm.Both : EnglishVerbs.Past(word);

    public bool IsPast(string word) => Past(word) != PastForm.None;

    public string Participle(string verb) => extra.Participle(verb) ?? EnglishVerbs.Participle(verb);

    public string SimplePast(string verb) => extra.Participle(verb) ?? EnglishVerbs.SimplePast(verb);

    public string? BaseOfPast(string past) => extra.BaseOf(past) ?? EnglishVerbs.BaseOfPast(past);

    public string? BaseOfGerund(string word) => OfDomain(word, "ing") ?? EnglishVerbs.BaseOfGerund(word);

    public string? BaseOfThirdPerson(string word) => OfDomain(word, "s") ?? EnglishVerbs.BaseOfThirdPerson(word);

    private string? OfDomain(string word, string ending) =>
        word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)
            ? Conjugation.Stems(word, ending).FirstOrDefault(extra.IsBase)
            : null;
}
