namespace Deeds.Roslyn.Events.Naming;

/// <summary>Judges the name an event is stored under: its last segment, with the one before as the subject where the last is a single word.</summary>
public static class StoredName
{
    private static readonly char[] Boundaries = ['.', '/', ':'];

    public static NameVerdict Judge(string name, DomainVerbs extra)
    {
        var (start, text) = Judged(name);
        var words = NameParts.OfEvent(text).Words;
        var verdict = EventName.Verdict(words, EventName.Read(words, new(extra)));
        return verdict.Form == NameForm.QualifiedThing && IsDoneBySomebody(name, start) ? verdict with { Form = NameForm.PastTense } : verdict;
    }

    public static string? Suggest(string name, DomainVerbs extra)
    {
        var (start, text) = Judged(name);
        var parts = NameParts.OfEvent(text);
        if (Judge(name, extra).IsPastTense || EventName.Suggest(parts.Words, extra) is not { } words)
            return null;

        var end = parts.Ending + name.Substring(start + text.Length);
        var boundary = text.IndexOfAny(Boundaries);
        if (boundary < 0)
            return name.Substring(0, start) + NameStyle.Like(text, words) + end;

        var subject = NameWords.Of(text.Substring(0, boundary));
        var keepsSubject = words.Length > subject.Count && subject.Select(static word => word.Text).SequenceEqual(words.Take(subject.Count), StringComparer.Ordinal);
        return keepsSubject ? name.Substring(0, start + boundary + 1) + NameStyle.Like(text, [.. words.Skip(subject.Count)]) + end : null;
    }

    /// <summary>In customer.moved-house the segment before says who did it.</summary>
    private static bool IsDoneBySomebody(string name, int start) =>
        start > 0 && NameWords.Of(name.Substring(0, start)).LastOrDefault() is { } subject && WordLists.IsAgent(subject.Lower);

    private static (int Start, string Text) Judged(string name)
    {
        var end = name.Length;
        while (LastSegment(name, end) is var start && start > 0 && IsVersion(name.Substring(start, end - start)))
            end = start - 1;
        var last = LastSegment(name, end);
        if (last > 0 && NameParts.OfEvent(name.Substring(last, end - last)).Words.Count < 2)
            last = LastSegment(name, last - 1);
        return (last, name.Substring(last, end - last));
    }

    private static int LastSegment(string name, int end) => end <= 0 ? 0 : name.LastIndexOfAny(Boundaries, end - 1) + 1;

    private static bool IsVersion(string segment) => segment.TrimStart('v', 'V').All(char.IsDigit);
}
