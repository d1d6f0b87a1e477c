namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>Words that end like a past tense and are none.</summary>
internal static class LookAlikes
{
    /// <summary>Nouns and adjectives, and base forms such as embed.</summary>
    public const string Table = """
        abed aforementioned ahmed airbed airfeed airspeed aniseed ashamed autofeed based bed bedded beloved bindweed biped bipedal birdseed bleed
        bloodshed bobsled bogsled breed brindled bunkbed cardfeed coed cowshed creed crooked daybed deathbed deed dogged dogsled embed exceed experienced feed
        flatbed flaxseed flowerbed formfeed fred gifted godspeed gravityfeed greed handfeed hatred hayseed heed hotbed hundred id inbred indeed infeed
        infrared interbreed interested jagged jed kindred lakebed limbed linefeed linseed med meed milkweed misdeed moped multicolored multicoloured naked ned
        need newsfeed nosebleed oilseed oriented overfeed overrated overspeed pinweed proceed purebred quadruped ragged ragweed rapeseed red reed related
        riverbed roadbed rugged sacred screed seabed seaweed seed seedbed shaped shred sickbed sized skilled sled sophisticated speed steed streambed succeed
        sunbed supposed talented ted testbed thoroughbred toed toolshed tumbleweed tweed unacknowledged unanswered unapproved unattended unauthorised
        unauthorized unavailed unchanged unconfirmed uncontrolled undecided underfeed unexpected unfinished unfulfilled unhandled uninterested united
        unlimited unmapped unmatched unnamed unneeded unopened unprocessed unrelated unresolved unsigned unskilled unsupported untested untouched unused
        unverified watershed weed wicked wooded woodshed woolshed wretched zed
        """;

    /// <summary>Regular forms of verbs that end in -ee, which the rule for feed and speed would refuse.</summary>
    public const string DoubleE = "agreed decreed disagreed freed guaranteed refereed kneed treed emceed pedigreed teed peed garnisheed fricasseed filigreed";

    /// <summary>Words that end in -ing and name a thing.</summary>
    public const string IngNouns = """
        anything bearing beijing being bling boring bring building ceiling cling clothing coupling darling duckling during dwelling earring evening everything feeling fling hearing
        herring icing inning king learning lightning lining meeting morning nothing offing offspring opening ping pudding railing ring rigging savings seedling setting shilling sibling
        sing sling something spring sterling sting string swing thing training viking warning wedding wing writing
        """;

    /// <summary>Words that end in -ly and are no adverbs.</summary>
    public const string LyNouns = "ally anomaly assembly belly bully butterfly family fly italy jelly july lily monopoly reply rely supply tally apply comply multiply imply ply doily gully holly poly";
}
