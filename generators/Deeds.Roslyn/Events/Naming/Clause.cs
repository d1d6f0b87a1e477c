namespace Deeds.Roslyn.Events.Naming;

/// <summary>The words of a name as a sentence: which of them is its verb, and in which tense.</summary>
internal sealed class Clause
{
    private readonly string[] _words;
    private readonly PastForm[] _past;
    private readonly Vocabulary _vocabulary;
    private readonly int _last;

    public Clause(IReadOnlyList<NameWord> words, Vocabulary vocabulary)
    {
        var main = MainClause(words);
        _words = [.. main.Select(static word => word.Lower)];
        _past = [.. main.Select(word => word.IsAcronym ? PastForm.None : vocabulary.Past(word.Lower))];
        _vocabulary = vocabulary;
        _last = LastThatCounts();
    }

    public Reading Read() => _words.Length == 0
        ? new(NameForm.Thing, 0)
        : new AuxiliaryReading(_words, _past, _vocabulary).Read() ?? OpenedByVerb() ?? EndingInVerb() ?? OpenedByParticiple() ?? AroundVerb() ?? Timeless();

    private string First => _words[0];

    private string Final => _words[_words.Length - 1];

    private Reading? OpenedByVerb()
    {
        if (!_vocabulary.IsPure(First) || _past[0] is not (PastForm.None or PastForm.Unchanged))
            return null;
        var namesAnAttempt = _last > 0 && _past[_last] != PastForm.None && _words[_last - 1] != "as" && WordLists.Outcomes.Contains(_words[_last]);
        var isOneNoun = _last == 2 && WordLists.Particles.Contains(_words[1]) && _past[2] != PastForm.None;
        return namesAnAttempt || isOneNoun ? new(NameForm.PastTense, _last) : new(NameForm.Imperative, 0);
    }

    private Reading? EndingInVerb()
    {
        if (_past[_last] == PastForm.None)
            return null;
        if (_last == 0)
            return _past[0] == PastForm.Unchanged ? AloneAndUnchanged() : OpenedByParticiple() is { Form: NameForm.QualifiedThing } ? null : new(NameForm.PastTense, 0);
        var before = _words[_last - 1];
        if (before is "as" or "awaiting" or "pending" or "for" || IsThing(_last) || (First == "mark" && _last > 1))
            return null;
        return new(NameForm.PastTense, MainVerb());
    }

    /// <summary>In OrderStatusChangedToPaid it is changed: what follows it belongs to it.</summary>
    private int MainVerb()
    {
        for (var i = 1; i < _last; i++)
        {
            if (_past[i] != PastForm.None && WordLists.Prepositions.Contains(_words[i + 1]) && !WordLists.Particles.Contains(_words[i + 1]))
                return i;
        }

        return _last;
    }

    private Reading AloneAndUnchanged() => _words.Contains("by") ? new(NameForm.PastTense, 0) : new(NameForm.Imperative, 0);

    private bool IsThing(int at)
    {
        if (WordLists.Compounds.Contains(_words[at]) && at == _last && _words[at] is "based" or "related" or "driven" or "oriented")
            return true;
        if (WordLists.PastNouns.Contains(_words[at]) && (_past[at - 1] != PastForm.None || (at == 1 && _words[at] == "shot" && _vocabulary.IsBase(First) && !WordLists.Things.Contains(First))))
            return true;
        if (_past[at] != PastForm.Unchanged)
            return false;
        if (WordLists.AlwaysNouns.Contains(_words[at]) || (WordLists.Compounded.Contains(_words[at]) && WordLists.Compounding.Contains(_words[at - 1])))
            return true;
        return WordLists.RatherNouns.Contains(_words[at]) && !WordLists.IsAgent(_words[at - 1]);
    }

    private Reading? OpenedByParticiple()
    {
        var at = 0;
        while (at < _last && WordLists.Qualifiers.Contains(_words[at]) && _past[at] == PastForm.None)
            at++;
        if (_past[at] == PastForm.None || at + 1 >= _words.Length)
            return null;
        if (_past[at] == PastForm.Unchanged && at == 0)
            return AloneAndUnchanged();
        return IsClauseWithoutSubject(at) ? new(NameForm.PastTense, at) : new(NameForm.QualifiedThing, at);
    }

    private bool IsClauseWithoutSubject(int at)
    {
        if (_past[at] == PastForm.Simple || WordLists.RarelyAdjectives.Contains(_words[at]) || HasVerbOfItsOwn(at + 1))
            return true;
        var rest = _words.Skip(at + 1).ToArray();
        var isPhrasal = Phrasal.IsPair(_words[at], rest[0], _vocabulary);
        if (WordLists.FollowsVerb(rest[0]) && !isPhrasal)
            return true;
        return rest.Skip(1).Any(WordLists.Prepositions.Contains) || rest.Skip(1).Any(WordLists.Determiners.Contains) || (isPhrasal && rest.Length == 1);
    }

    private bool HasVerbOfItsOwn(int from)
    {
        for (var i = from + 1; i < _words.Length; i++)
        {
            if (_past[i] == PastForm.Simple || (_past[i] != PastForm.None && i + 1 < _words.Length && WordLists.FollowsVerb(_words[i + 1])))
                return true;
        }

        return false;
    }

    private Reading? AroundVerb()
    {
        var isAbout = -1;
        for (var i = _words.Length - 2; i > 0; i--)
        {
            if (_past[i] == PastForm.None)
                continue;
            if (HoldsClause(i))
                return new(NameForm.PastTense, i);
            isAbout = i;
        }

        if (isAbout < 0)
            return null;
        return _vocabulary.IsBase(First) && !WordLists.Things.Contains(First) ? new(NameForm.Imperative, 0) : new(NameForm.ThingAboutEvent, _words.Length - 1);
    }

    private bool HoldsClause(int at)
    {
        var word = _words[at];
        if (WordLists.CodeHeads.Contains(Final) || (WordLists.Compounds.Contains(word) && at < _last))
            return false;
        if (_words[at - 1] == "as")
            return false;
        if (WordLists.FollowsVerb(_words[at + 1]) || _past[at] == PastForm.Simple)
            return !(First == "mark" && at > 1);
        var subject = _words.Take(at).Any(WordLists.IsAgent);
        if (WordLists.Heads.Contains(Final))
            return subject ? !(WordLists.Mail.Contains(Final) && WordLists.Lifecycle.Contains(word)) : WordLists.States.Contains(Final) && WordLists.Enterings.Contains(word);
        if (WordLists.Transitions.Contains(word) || WordLists.RarelyAdjectives.Contains(word))
            return true;
        if (_past[at] == PastForm.Unchanged)
            return subject;
        return subject || at > 1 || !WordLists.NounVerbs.Contains(First);
    }

    private Reading Timeless()
    {
        if (_vocabulary.BaseOfGerund(_words[_last]) is not null && (_last > 0 || _words.Length == 1))
            return new(NameForm.Ongoing, _last);
        if (_vocabulary.BaseOfGerund(First) is not null)
            return new(NameForm.Ongoing, 0);
        if (_vocabulary.IsBase(First) && (!WordLists.Things.Contains(First) || IsDoneToThing()))
            return new(NameForm.Imperative, 0);
        for (var i = 1; i < _words.Length; i++)
        {
            if (_vocabulary.BaseOfThirdPerson(_words[i]) is { } verb && (_vocabulary.IsPure(verb) || (i == 1 && !WordLists.Things.Contains(verb)) || (i == 1 && verb == "ship")))
                return new(NameForm.Present, i);
        }

        return _last > 0 && _vocabulary.IsPure(_words[_last]) ? new(NameForm.Imperative, _last) : new(NameForm.Thing, _words.Length - 1);
    }

    /// <summary>ShipOrder says what to do with an order, ShipDeparture what a ship does.</summary>
    private bool IsDoneToThing() =>
        _words.Length > 1 && WordLists.DoneToThings.Contains(First) && !EventSuggestion.IsNominalised(Final);

    private static List<NameWord> MainClause(IReadOnlyList<NameWord> words)
    {
        var main = words.Skip(1).TakeWhile(static word => !WordLists.Subordinators.Contains(word.Lower)).ToList();
        return words.Count == 0 ? main : [words[0], .. main];
    }

    private int LastThatCounts()
    {
        var last = _words.Length - 1;
        while (last > 0 && _past[last] == PastForm.None && (WordLists.FollowsVerb(_words[last]) || char.IsDigit(_words[last][0])))
            last--;
        return Math.Max(last, 0);
    }
}
