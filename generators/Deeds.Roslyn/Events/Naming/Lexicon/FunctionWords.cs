namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>The small words of English that hold a name together.</summary>
internal static class FunctionWords
{
    public const string Prepositions = """
        aboard about above across after against along alongside amid among around as at atop because before behind below beneath beside besides between beyond by concerning despite due during except
        following for from in inside into like near of off on onto opposite out outside over past per pending regarding since through throughout till to toward towards under
        underneath unto until up upon using versus via with within without than amongst
        """;

    public const string Particles = "aback apart aside away back down forth forward in off on out over through together under up";

    public const string Determiners = "a an the this that these those his her its their our my your all any some no another each every both either neither him them it me us you itself themselves himself herself";

    public const string Modals = "will shall can could may might must should would cannot wont cant ought";

    public const string PresentAuxiliaries = "is are am be being isnt arent do does doesnt dont becomes gets isn aren";

    public const string PastAuxiliaries = "was were had been got became did wasnt werent hadnt didnt";

    public const string Subordinators = "when whenever if while once where that which who unless although whereas because until after before";

    public const string Adverbs = """
        again ago ahead almost alone already also altogether always anew asleep away better early elsewhere enough even ever everywhere fast first forever free half halfway hard
        here home immediately indoors instead just last late later maybe more most much never newly next no non not now offline often once online only otherwise outdoors overnight
        overseas partially partway perhaps quite rather remotely right sideways so sometimes soon still straight then there thereby thrice today together tomorrow tonight too twice
        upfront upstairs very well worldwide yesterday yet auto abroad aground ashore astray upward upwards downward downwards outward inward backwards forwards anonymously midway
        """;

    /// <summary>Adverbs and prefixes that qualify a participle before a noun: newly created order, pre approved loan.</summary>
    public const string Qualifiers = "newly recently auto pre self non not un already previously fully partially partly highly most least last first well semi soft hard over under re freshly just currently";
}
