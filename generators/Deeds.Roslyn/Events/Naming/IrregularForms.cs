using Deeds.Roslyn.Events.Naming.Lexicon;

namespace Deeds.Roslyn.Events.Naming;

/// <summary>The table of irregular verbs, ready to be asked, with prefixes understood.</summary>
internal static class IrregularForms
{
    private static readonly Dictionary<string, (string Past, string Participle)> Forms = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> BaseByPast = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, PastForm> Kinds = new(StringComparer.Ordinal);
    private static readonly string[] Prefixes = WordSet.Split(IrregularVerbs.Prefixes);

    static IrregularForms()
    {
        foreach (var row in IrregularVerbs.Table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = WordSet.Split(row);
            if (columns.Length == 3)
                Add(columns[0], columns[1].Split('/'), columns[2].Split('/'));
        }
    }

    public static PastForm Kind(string word) => Find(word, Kinds, out var kind, out _) ? kind : PastForm.None;

    public static string? BaseOf(string past) => Find(past, BaseByPast, out var verb, out var prefix) ? prefix + verb : null;

    public static string? Participle(string verb) => Find(verb, Forms, out var forms, out var prefix) ? prefix + forms.Participle : null;

    public static string? SimplePast(string verb) => Find(verb, Forms, out var forms, out var prefix) ? prefix + forms.Past : null;

    private static void Add(string verb, string[] pasts, string[] participles)
    {
        Forms[verb] = (pasts[0], participles[0]);
        foreach (var form in pasts.Concat(participles).Distinct())
        {
            if (form == verb && !pasts.Contains(form))
                continue;
            Kinds[form] = Merge(form, KindOf(form == verb, pasts.Contains(form), participles.Contains(form)));
            if (!BaseByPast.ContainsKey(form))
                BaseByPast[form] = verb;
        }
    }

    private static PastForm KindOf(bool isBase, bool isPast, bool isParticiple) => (isBase, isPast, isParticiple) switch
    {
        (true, _, _) => PastForm.Unchanged,
        (_, true, true) => PastForm.Both,
        (_, true, _) => PastForm.Simple,
        _ => PastForm.Participle,
    };

    private static PastForm Merge(string form, PastForm kind) => Kinds.TryGetValue(form, out var known) && known != kind ? PastForm.Both : kind;

    private static bool Find<T>(string word, Dictionary<string, T> table, out T found, out string prefix)
    {
        prefix = "";
        if (table.TryGetValue(word, out found!))
            return true;
        foreach (var candidate in Prefixes)
        {
            if (word.Length < candidate.Length + 3 || !word.StartsWith(candidate, StringComparison.Ordinal))
                continue;
            prefix = candidate;
            if (table.TryGetValue(word.Substring(candidate.Length), out found!))
                return true;
        }

        return false;
    }
}
