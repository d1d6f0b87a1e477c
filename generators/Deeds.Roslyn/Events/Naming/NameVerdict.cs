namespace Deeds.Roslyn.Events.Naming;

/// <summary>How a name reads, and the word that tells.</summary>
public sealed record NameVerdict(NameForm Form, string Word)
{
    public bool IsPastTense => Form == NameForm.PastTense;

    /// <summary>The verdict as the middle of a sentence: what the name says or is.</summary>
    public string Reason => Form switch
    {
        NameForm.PastTense => "says what has happened",
        NameForm.Imperative => $"says what to do ('{Word}')",
        NameForm.Present => $"says what happens ('{Word}')",
        NameForm.Ongoing => $"says what is going on ('{Word}')",
        NameForm.Future => $"says what is going to happen ('{Word}')",
        NameForm.Possibility => $"says what may or must happen ('{Word}')",
        NameForm.QualifiedThing => $"names a thing that was '{Word}'",
        NameForm.ThingAboutEvent => $"names a thing ('{Word}') that is made about an event",
        _ => $"names a thing ('{Word}')",
    };
}
