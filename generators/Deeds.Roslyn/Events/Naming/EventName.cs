namespace Deeds.Roslyn.Events.Naming;

/// <summary>Judges whether an event is named in the past tense, and proposes the name where it can be derived.</summary>
public static class EventName
{
    /// <summary>Under this key a diagnostic hands the proposed name to its fix.</summary>
    public const string SuggestedName = nameof(SuggestedName);

    public static NameVerdict Judge(string typeName, DomainVerbs extra)
    {
        var parts = NameParts.OfEvent(typeName);
        return Verdict(parts.Words, Read(parts.Words, new(extra)));
    }

    public static string? Suggest(string typeName, DomainVerbs extra)
    {
        var parts = NameParts.OfEvent(typeName);
        return Suggest(parts.Words, extra) is { } words ? NameStyle.Pascal(words) + parts.Ending : null;
    }

    internal static NameVerdict Verdict(IReadOnlyList<NameWord> words, Reading reading) =>
        new(reading.Form, reading.At < words.Count ? words[reading.At].Lower : "");

    internal static Reading Read(IReadOnlyList<NameWord> words, Vocabulary vocabulary) => new Clause(words, vocabulary).Read();

    /// <summary>A proposal that would be refused in its turn is none.</summary>
    internal static string[]? Suggest(IReadOnlyList<NameWord> words, DomainVerbs extra)
    {
        var vocabulary = new Vocabulary(extra);
        var reading = Read(words, vocabulary);
        var proposed = reading.Form == NameForm.PastTense ? null : new EventSuggestion(words, vocabulary).Of(reading);
        return proposed is not null && Judge(NameStyle.Pascal(proposed), extra).IsPastTense ? proposed : null;
    }
}
