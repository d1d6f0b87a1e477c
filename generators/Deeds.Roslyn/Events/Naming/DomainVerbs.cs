namespace Deeds.Roslyn.Events.Naming;

/// <summary>The verbs a domain adds to English: base forms such as <c>geofence</c> and participles such as <c>onboarded</c>.</summary>
public sealed class DomainVerbs
{
    /// <summary>The option of <c>.editorconfig</c> that lists them, separated by commas.</summary>
    public const string Option = "deeds_event_verbs";

    public static readonly DomainVerbs None = new([]);

    private static readonly char[] Separators = [',', ';', ' ', '\t'];

    private readonly Dictionary<string, string> _baseByParticiple = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _participleByBase = new(StringComparer.Ordinal);

    private DomainVerbs(IEnumerable<string> words)
    {
        foreach (var word in words)
            Add(word);
    }

    public static DomainVerbs Parse(string? option) =>
        string.IsNullOrWhiteSpace(option)
            ? None
            : new(option!.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim().ToLowerInvariant()));

    internal bool IsBase(string word) => _participleByBase.ContainsKey(word);

    internal bool IsParticiple(string word) => _baseByParticiple.ContainsKey(word);

    internal string? Participle(string verb) => _participleByBase.TryGetValue(verb, out var participle) ? participle : null;

    internal string? BaseOf(string participle) => _baseByParticiple.TryGetValue(participle, out var verb) ? verb : null;

    private void Add(string word)
    {
        var isParticiple = word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);
        var verb = isParticiple ? Conjugation.Stems(word, "ed")[0] : word;
        var participle = isParticiple ? word : EnglishVerbs.Participle(word);
        _participleByBase[verb] = participle;
        _baseByParticiple[participle] = verb;
    }
}
