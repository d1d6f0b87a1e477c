using Deeds.Roslyn.Events.Naming.Lexicon;

namespace Deeds.Roslyn.Events.Naming;

/// <summary>Turns the words of a name that is no event's into those of one, where that is no guess.</summary>
internal sealed class EventSuggestion(IReadOnlyList<NameWord> words, Vocabulary vocabulary)
{
    private static readonly Dictionary<string, string> Nominalised = Nominalisations.Table
        .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static row => row.Trim().Split(' '))
        .Where(static columns => columns.Length == 2)
        .ToDictionary(static columns => columns[0], static columns => columns[1], StringComparer.Ordinal);

    /// <summary>Endings that make a noun of a verb, with what the verb may have in their place.</summary>
    private static readonly (string Ending, string[] Stems)[] NounEndings =
    [
        ("isation", ["ise"]), ("ization", ["ize"]), ("ification", ["ify"]), ("ation", ["ate", "e", ""]), ("ition", ["ite", "e", "it"]), ("sion", ["d", "de", "se", "s"]), ("tion", ["t", "te", "e"]),
        ("ment", [""]), ("al", ["e", ""]), ("ance", ["", "e"]), ("ence", ["", "e"]),
    ];

    public static bool IsNominalised(string word) => Nominalised.ContainsKey(word);

    public string[]? Of(Reading reading) => reading.Form switch
    {
        NameForm.Imperative => reading.At == 0 ? Clause(0, Lower(0)) : After(reading.At, vocabulary.Participle(Lower(reading.At))),
        NameForm.Ongoing => Ongoing(reading.At),
        NameForm.Present => Present(reading.At),
        NameForm.Future => Future(reading.At),
        NameForm.QualifiedThing => vocabulary.BaseOfPast(Lower(reading.At)) is { } verb ? Clause(reading.At, verb) : null,
        NameForm.Thing => Noun(),
        _ => null,
    };

    /// <summary>AddItemToOrder: what is acted upon, the verb in the past, its particle, and the rest.</summary>
    private string[]? Clause(int at, string verb)
    {
        if (at > 0 && words.Count == at + 1)
            return null;
        var participle = vocabulary.Participle(verb);
        var next = at + 1;
        var hasParticle = next < words.Count && Phrasal.IsPair(verb, Lower(next), vocabulary);
        if (hasParticle)
            next++;
        var rest = next;
        while (rest < words.Count && (Lower(rest) == "of" || !WordLists.FollowsVerb(Lower(rest)) || WordLists.Determiners.Contains(Lower(rest))))
            rest++;
        return [.. Texts(next, rest), .. Texts(0, at), participle, .. hasParticle ? [Lower(next - 1)] : Array.Empty<string>(), .. Texts(rest, words.Count)];
    }

    private string[]? Ongoing(int at)
    {
        if (vocabulary.BaseOfGerund(Lower(at)) is not { } verb)
            return null;
        return at == 0 ? Clause(0, verb) : After(at, vocabulary.Participle(verb));
    }

    private string[]? Present(int at)
    {
        if (vocabulary.BaseOfThirdPerson(Lower(at)) is { } verb && Lower(at) is not ("is" or "does" or "gets" or "becomes"))
            return [.. Texts(0, at), vocabulary.SimplePast(verb), .. Texts(at + 1, words.Count)];
        if (Lower(at) is "becomes")
            return [.. Texts(0, at), "became", .. Texts(at + 1, words.Count)];
        var next = at + 1;
        if (next < words.Count && Lower(next) == "being")
            next++;
        return next < words.Count && vocabulary.IsPast(Lower(next)) ? [.. Texts(0, at), .. Texts(next, words.Count)] : null;
    }

    private string[]? Future(int at)
    {
        var next = at + 1;
        if (next < words.Count && Lower(next) == "be")
            return next + 1 < words.Count && vocabulary.IsPast(Lower(next + 1)) ? [.. Texts(0, at), .. Texts(next + 1, words.Count)] : null;
        return next < words.Count && vocabulary.IsBase(Lower(next)) ? [.. Texts(0, at), vocabulary.SimplePast(Lower(next)), .. Texts(next + 1, words.Count)] : null;
    }

    private string[]? Noun()
    {
        var last = words.Count - 1;
        if (last < 0)
            return null;
        if (Nominalised.TryGetValue(Lower(last), out var participle))
            return [.. Texts(0, last), .. participle.Split('-')];
        foreach (var (ending, stems) in NounEndings)
        {
            if (!Lower(last).EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = Lower(last).Substring(0, Lower(last).Length - ending.Length);
            if (stems.Select(end => stem + end).FirstOrDefault(verb => verb.Length > 3 && vocabulary.IsPure(verb)) is { } verb)
                return After(last, vocabulary.Participle(verb));
        }

        return null;
    }

    private string[] After(int at, string verb) => [.. Texts(0, at), verb, .. Texts(at + 1, words.Count)];

    private string Lower(int at) => words[at].Lower;

    private IEnumerable<string> Texts(int from, int to) => words.Skip(from).Take(to - from).Select(static word => word.Text);
}
