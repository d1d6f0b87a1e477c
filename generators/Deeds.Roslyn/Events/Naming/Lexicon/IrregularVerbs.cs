namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>The irregular verbs of English: base, simple past, participle. A slash separates forms in use; the first is proposed.</summary>
internal static class IrregularVerbs
{
    public const string Table = """
        abide abided abided; arise arose arisen; awake awoke/awaked awoken/awaked; babysit babysat babysat; backslide backslid backslid/backslidden;
        bear bore borne/born; beat beat beaten/beat; become became become; befall befell befallen; beget begot/begat begotten; begin began begun;
        behold beheld beheld; bend bent bent; bereave bereaved/bereft bereaved/bereft; beseech besought/beseeched besought/beseeched; beset beset beset;
        bestride bestrode bestridden; bet bet/betted bet/betted; betake betook betaken; bid bid/bade bid/bidden; bide bided bided; bind bound bound;
        bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breastfeed breastfed breastfed; breed bred bred; bring brought brought;
        broadcast broadcast/broadcasted broadcast/broadcasted; browbeat browbeat browbeaten; build built built; burn burned/burnt burned/burnt;
        burst burst burst; bust busted/bust busted/bust; buy bought bought; cast cast cast; catch caught caught; chide chided/chid chided/chidden;
        choose chose chosen; cleave cleaved/cleft cleaved/cleft/cloven; cling clung clung; clothe clothed/clad clothed/clad; come came come; cost cost cost;
        creep crept crept; crossbreed crossbred crossbred; cut cut cut; deal dealt dealt; dig dug dug; dive dived/dove dived; do did done; draw drew drawn;
        dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled dwelt/dwelled; eat ate eaten; fall fell fallen;
        feed fed fed; feel felt felt; fight fought fought; find found found; fit fitted/fit fitted/fit; flee fled fled; fling flung flung; fly flew flown;
        forbear forbore forborne; forbid forbade/forbad forbidden; forecast forecast/forecasted forecast/forecasted; forego forewent foregone;
        foresee foresaw foreseen; foretell foretold foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
        forsake forsook forsaken; forswear forswore forsworn; freeze froze frozen; gainsay gainsaid gainsaid; get got gotten/got;
        ghostwrite ghostwrote ghostwritten; gild gilded gilded; give gave given; go went gone; grind ground ground; grow grew grown;
        hamstring hamstrung hamstrung; hang hung/hanged hung/hanged; have had had; hear heard heard; heave heaved heaved; hew hewed hewn/hewed;
        hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; inbreed inbred inbred; inlay inlaid inlaid; input input/inputted input/inputted;
        inset inset inset; interbreed interbred interbred; interweave interwove interwoven; keep kept kept; kneel knelt/kneeled knelt/kneeled;
        knit knitted/knit knitted/knit; know knew known; lade laded laden; lay laid laid; lead led led; lean leaned/leant leaned/leant;
        leap leapt/leaped leapt/leaped; learn learned/learnt learned/learnt; leave left left; lend lent lent; let let let; light lit/lighted lit/lighted;
        lipread lipread lipread; lose lost lost; make made made; mean meant meant; meet met met; melt melted melted/molten; mislay mislaid mislaid;
        mistake mistook mistaken; moonlight moonlighted moonlighted; mow mowed mown/mowed; offset offset offset; outbid outbid outbid/outbidden;
        output output/outputted output/outputted; overlay overlaid overlaid; override overrode overridden; partake partook partaken; pay paid paid;
        plead pleaded/pled pleaded/pled; podcast podcasted/podcast podcasted/podcast; preset preset preset; proofread proofread proofread;
        prove proved proven/proved; put put put; quit quit/quitted quit/quitted; read read read; reset reset reset; rid rid rid; ride rode ridden;
        ring rang rung; rise rose risen; rive rived riven; run ran run; saw sawed sawn/sawed; say said said; see saw seen; seek sought sought; sell sold sold;
        send sent sent; set set set; sew sewed sewn/sewed; shake shook shaken; shave shaved shaven/shaved; shear sheared shorn/sheared; shed shed shed;
        shine shone/shined shone/shined; shoe shod/shoed shod/shodden; shoot shot shot; show showed shown; shred shredded shredded;
        shrink shrank/shrunk shrunk/shrunken; shrive shrove shriven; shut shut shut; sightsee sightsaw sightseen; sing sang sung; sink sank sunk/sunken;
        sit sat sat; slay slew/slayed slain/slayed; sleep slept slept; slide slid slid/slidden; sling slung slung; slink slunk slunk; slit slit slit;
        smell smelled/smelt smelled/smelt; smite smote smitten; sneak sneaked/snuck sneaked/snuck; soothsay soothsaid soothsaid; sow sowed sown/sowed;
        speak spoke spoken; speed sped/speeded sped/speeded; spell spelled/spelt spelled/spelt; spend spent spent; spill spilled/spilt spilled/spilt;
        spin spun spun; spit spat/spit spat/spit; split split split; spoil spoiled/spoilt spoiled/spoilt; spread spread spread; spring sprang/sprung sprung;
        stand stood stood; stave staved staved; steal stole stolen; stick stuck stuck; sting stung stung; stink stank/stunk stunk;
        strew strewed strewn/strewed; stride strode stridden; strike struck struck/stricken; string strung strung; strive strove striven;
        sublet sublet sublet; sunburn sunburned/sunburnt sunburned/sunburnt; swear swore sworn; sweat sweated/sweat sweated/sweat; sweep swept swept;
        swell swelled swollen/swelled; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; telecast telecast telecast;
        tell told told; think thought thought; thrive thrived/throve thrived/thriven; throw threw thrown; thrust thrust thrust; tread trod trodden/trod;
        typecast typecast typecast; typeset typeset typeset; typewrite typewrote typewritten; undergo underwent undergone; understand understood understood;
        undertake undertook undertaken; upset upset upset; wake woke/waked woken/waked; waylay waylaid waylaid; wear wore worn; weave wove woven;
        wed wed/wedded wed/wedded; weep wept wept; wet wet/wetted wet/wetted; win won won; wind wound wound; withdraw withdrew withdrawn;
        withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written;
        """;

    /// <summary>What stands before an irregular verb and leaves its forms as they are: overdrawn, rewritten, undone, resold, outbid.</summary>
    public const string Prefixes = "re un over under out mis pre fore with up down inter de dis co cross sub self auto super counter hand ghost proof hot hard soft back through by in test type step fast";

    /// <summary>Words that are made like a prefixed irregular verb and are none, or tell a state and no deed.</summary>
    public const string OnlyNouns = """
        asset background backlit bylaw changeset charset closet codeset coset dataset decibel downhill downset downtrodden foreground forearm handcut handset
        hardset haircut headset inbound income inlet inshot inside layout mindset offshoot onset outbound outcast outcome outlet outset overcast overcost
        overlit overnight playground quickset recordset resultset ruleset shortcut skillset subset subsoil sunset superset testset throughput toolset
        underground upbeat uppercut upshot reground recost undercost unread unwell unlit unsold unspent unseen unsaid untold unmet unmade unfelt unsung unsent
        unheard unbuilt unlearnt unmeant unbroken unspoken unwritten unknown unproven unborn unpaid unfit misfit outfit outburst unshot unfound unwon unhurt
        unhit undercast downcast
        present dissent debit comet inbuilt inborn rebound handheld handmade unbent unbound unfed unled
        """;
}
