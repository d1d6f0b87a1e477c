namespace Deeds.Roslyn.Events.Naming;

/// <summary>Judges whether a command is named like an event, and proposes the order it gives.</summary>
public static class CommandName
{
    /// <summary>A word that may as well be an order, as in PasswordReset or RecordDebitFailed, is no reason to complain.</summary>
    public static bool IsNamedLikeEvent(string typeName, DomainVerbs extra)
    {
        var words = NameParts.OfCommand(typeName).Words;
        var vocabulary = new Vocabulary(extra);
        var reading = EventName.Read(words, vocabulary);
        if (reading.Form != NameForm.PastTense || vocabulary.Past(words[reading.At].Lower) is PastForm.None or PastForm.Unchanged)
            return false;

        // ReportLostParcel: the participle belongs to the thing that the order names.
        if (reading.At == 1 && words.Count > 2 && vocabulary.IsBase(words[0].Lower) && !WordLists.FollowsVerb(words[2].Lower))
            return false;
        return reading.At <= 1 || !vocabulary.IsBase(words[0].Lower) || WordLists.Things.Contains(words[0].Lower);
    }

    public static string? Suggest(string typeName, DomainVerbs extra)
    {
        var parts = NameParts.OfCommand(typeName);
        var vocabulary = new Vocabulary(extra);
        var at = EventName.Read(parts.Words, vocabulary).At;
        if (!IsNamedLikeEvent(typeName, extra) || vocabulary.BaseOfPast(parts.Words[at].Lower) is not { } verb)
            return null;

        var after = parts.Words.Skip(at + 1).Select(static word => word.Text).ToList();
        var particles = after.TakeWhile((particle, i) => i == 0 && Phrasal.IsPair(verb, particle.ToLowerInvariant(), vocabulary)).ToList();
        var isTheirs = after.Count > particles.Count && at > 0 && WordLists.IsAgent(parts.Words[at - 1].Lower) && !WordLists.FollowsVerb(after[particles.Count].ToLowerInvariant());
        var subject = isTheirs ? [] : parts.Words.Take(at).Select(static word => word.Text);
        return NameStyle.Pascal([verb, .. particles, .. subject, .. after.Skip(particles.Count)]) + parts.Ending;
    }
}
