namespace Deeds.Roslyn.Events.Naming;

/// <summary>Reads what auxiliaries tell of the tense: was sent, has passed, will end, can be shipped.</summary>
internal sealed class AuxiliaryReading(string[] words, PastForm[] past, Vocabulary vocabulary)
{
    public Reading? Read()
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (At(i) is { } reading)
                return reading;
        }

        return null;
    }

    private Reading? At(int at)
    {
        var word = words[at];
        if (WordLists.Modals.Contains(word) && IsBeforeBase(at))
            return new(word is "will" or "shall" or "would" ? NameForm.Future : NameForm.Possibility, at);
        if (at > 0 || word is "is" or "are")
        {
            if (WordLists.PresentAuxiliaries.Contains(word))
                return new(NameForm.Present, at);
        }

        if (word is "has" or "have")
            return Perfect(at);
        var commands = at > 0 && vocabulary.IsPure(words[0]) && past[0] == PastForm.None;
        return WordLists.PastAuxiliaries.Contains(word) && !commands ? new(NameForm.PastTense, at) : null;
    }

    private bool IsBeforeBase(int at)
    {
        var next = Next(at);
        return next < words.Length && (words[next] is "be" or "not" or "have" || (vocabulary.IsBase(words[next]) && past[next] is PastForm.None or PastForm.Unchanged));
    }

    private Reading? Perfect(int at)
    {
        var next = Next(at);
        if (next < words.Length && (past[next] != PastForm.None || words[next] is "been" or "gone" or "become" or "run" or "come"))
            return new(NameForm.PastTense, next);
        return at > 0 ? new(NameForm.Present, at) : null;
    }

    private int Next(int at)
    {
        var next = at + 1;
        while (next < words.Length && words[next] != "not" && WordLists.IsAdverb(words[next]))
            next++;
        return next < words.Length - 1 && words[next] == "not" && words[at] is "has" or "have" ? next + 1 : next;
    }
}
