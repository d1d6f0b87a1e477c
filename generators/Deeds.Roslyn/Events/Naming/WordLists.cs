using Deeds.Roslyn.Events.Naming.Lexicon;

namespace Deeds.Roslyn.Events.Naming;

/// <summary>The word lists, read once.</summary>
internal static class WordLists
{
    public static readonly HashSet<string> PureVerbs = WordSet.Of(Lexicon.PureVerbs.Table);
    public static readonly HashSet<string> NounVerbs = WordSet.Of(Lexicon.NounVerbs.Table);
    public static readonly HashSet<string> LookAlikes = WordSet.Of(Lexicon.LookAlikes.Table + "\n" + IrregularVerbs.OnlyNouns);
    public static readonly HashSet<string> DoubleE = WordSet.Of(Lexicon.LookAlikes.DoubleE);
    public static readonly HashSet<string> IngNouns = WordSet.Of(Lexicon.LookAlikes.IngNouns);
    public static readonly HashSet<string> LyNouns = WordSet.Of(Lexicon.LookAlikes.LyNouns);

    public static readonly HashSet<string> Prepositions = WordSet.Of(FunctionWords.Prepositions);
    public static readonly HashSet<string> Particles = WordSet.Of(FunctionWords.Particles);
    public static readonly HashSet<string> Determiners = WordSet.Of(FunctionWords.Determiners);
    public static readonly HashSet<string> Modals = WordSet.Of(FunctionWords.Modals);
    public static readonly HashSet<string> PresentAuxiliaries = WordSet.Of(FunctionWords.PresentAuxiliaries);
    public static readonly HashSet<string> PastAuxiliaries = WordSet.Of(FunctionWords.PastAuxiliaries);
    public static readonly HashSet<string> Subordinators = WordSet.Of(FunctionWords.Subordinators);
    public static readonly HashSet<string> Adverbs = WordSet.Of(FunctionWords.Adverbs);
    public static readonly HashSet<string> Qualifiers = WordSet.Of(FunctionWords.Qualifiers);

    public static readonly HashSet<string> Agents = WordSet.Of(Nouns.Agents);
    public static readonly HashSet<string> Things = WordSet.Of(Nouns.Things);
    public static readonly HashSet<string> DoneToThings = WordSet.Of(Nouns.DoneToThings);
    public static readonly HashSet<string> CodeHeads = WordSet.Of(Nouns.CodeHeads);
    public static readonly HashSet<string> Heads = WordSet.Of(Nouns.Heads);
    public static readonly HashSet<string> Mail = WordSet.Of(Nouns.Mail);
    public static readonly HashSet<string> Lifecycle = WordSet.Of(Nouns.Lifecycle);
    public static readonly HashSet<string> Transitions = WordSet.Of(Nouns.Transitions);
    public static readonly HashSet<string> Compounds = WordSet.Of(Nouns.Compounds);
    public static readonly HashSet<string> RatherNouns = WordSet.Of(Nouns.RatherNouns);
    public static readonly HashSet<string> Compounding = WordSet.Of(Nouns.Compounding);
    public static readonly HashSet<string> AlwaysNouns = WordSet.Of(Nouns.AlwaysNouns);
    public static readonly HashSet<string> PastNouns = WordSet.Of(Nouns.PastNouns);
    public static readonly HashSet<string> Compounded = WordSet.Of(Nouns.Compounded);
    public static readonly HashSet<string> States = WordSet.Of(Nouns.States);
    public static readonly HashSet<string> Enterings = WordSet.Of(Nouns.Enterings);
    public static readonly HashSet<string> Outcomes = WordSet.Of(Nouns.Outcomes);
    public static readonly HashSet<string> RarelyAdjectives = WordSet.Of(Nouns.RarelyAdjectives);

    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !LyNouns.Contains(word));

    /// <summary>Words after a verb that cannot be what the verb qualifies.</summary>
    public static bool FollowsVerb(string word) =>
        Prepositions.Contains(word) || Particles.Contains(word) || Determiners.Contains(word) || IsAdverb(word);

    public static bool IsAgent(string word) =>
        Agents.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && Agents.Contains(word.Substring(0, word.Length - 1)));
}
