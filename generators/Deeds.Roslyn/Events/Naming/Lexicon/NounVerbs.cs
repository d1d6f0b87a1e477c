namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>Base forms that are nouns or adjectives as well: order, ship, open. Only the rest of the name tells which they are.</summary>
internal static class NounVerbs
{
    public const string Table = """
        abort abstract abuse access account ache act address advance advertise advocate aid aim air alarm alert alias anchor anger answer appeal approach archive arm
        array arrest assault assay assist attack attempt attribute auction audit author average awaken award back backup badge bag bail balance ball ban band bandage
        bank bankrupt bar bargain bark barricade base bat batch battle beam bear beat bed bell belt bench benchmark bend benefit bet bias bid bike bill bin bind bite
        blacklist blade blank blanket blast blaze bleed blend bless blind blink block blog bloom blow bluff board boast bolt bomb bond bone bonus book bookmark boost
        boot border bore boss bottle bounce bound bow bowl box boycott brace bracket brake branch brand breach break breed brew bribe brick bridge brief broadcast
        browse bruise brush bubble bucket budget bug build bulk bump bundle burden burn burst bust butter button buy buzz bypass cable cache cage call calm camp
        campaign cap care cart carve cascade case cash cast catalog catalogue catch cater cause caution center centre certificate chain chair challenge change channel
        chant charge chargeback charm chart charter chase chat check checkin checkout cheer chew chill chip chunk circle claim clash clasp class clean clear clerk click
        climb clip clock clone close cloud club clue cluster coach coat code coil collapse collar color colour comb combat comfort command comment commission commit
        compact company complement compliment compost compound compromise compute con concern concert condition cone conflict consent console construct contact content
        contest contract contrast control convert cook cool copy cork corner correct corrupt cost cough counsel count counter couple coupon course court cover crack
        cradle craft crash crawl credit crew crop cross crowd crown cruise crush cry cue culture cup curb cure curl curve cushion custom cut cycle dam damage dance dare
        dash date deal debate debit debrief debug debut decay decrease decree default defeat defect deficit delay delegate demand dent deploy deposit desert design
        desire desktop despair detail detour dial dialogue diet dig digest dim dine dip direct discard discharge discipline discount dish dislike dispatch display
        dispute distance ditch dive divorce dock doctor document dodge dose dot double doubt down downgrade download draft drag drain drape draw dread dream dredge
        dress drift drill drink drip drive drop dropoff drown drug drum dry dub duck due duel dump dust dwell dye ease echo eclipse edge edit effect elbow elect email
        empty encounter end engineer entry envelope envy equal escape escort essay estimate even evict exact exchange excuse exempt exercise exhibit exile exit
        experience experiment expert exploit export express extract eye face factor fade fake fall fan farm fashion fast father fault favor favorite fax fear feast
        feature feed fence ferry fetch field fight figure file fill film filter final finance find fine finger finish fire firm fish fit fix flag flame flap flare flash
        flask flavor fleet flight flip float flood floor flow flower fly foam focus fog foil fold force forecast foreclose forfeit forge fork form format forward foul
        found frame free freeze freight frequent fret front frost frown fuel function fund fuse fuss gain gallop gamble gap garden gas gate gauge gaze gear get gift
        glance glare glaze gleam glow glue goal gossip grab grade graduate graft grant grasp grate gravel graze grease green grin grind grip groan groom group growl
        guarantee guard guess guest guide gun hail halt ham hammer hand handcuff handover hang harbor harm harness harvest hatch hate haul haunt head heal heap heat
        hedge heel heir help herd highlight hike hint hire hit hoard hoist hold hole honor honour hook hop hope horn host house hover hug hum humble hunt hurdle hurry
        hurt ice image impact import impound imprint impute indent index influence initial ink input inquiry install insult intake interest interview invite invoice
        iron issue itch jail jam jar jeer jet job jog join joke judge juggle juice jump junk kayak keep key keyword kick kid kidnap kill kiss knit knock knot label
        labor labour lace lack ladder lag land lapse lash last latch laugh launch launder lay layer layoff lead leak lean leap learn lease leave lecture level lever
        levy liberty licence license lie lift light like limit line link list live load loan lobby local locate lock lockout lodge log login logon logout look loop loot
        lot lottery love lower lump lunch lure mail make man mandate map march mark market mask master match mate matter mean measure medal mention merge merit mess
        message milk mill mimic mind mine mint mirror miss mistake mix moan mob model monitor moon moor mop mortgage mother motion mount mouth move mow muffle mug mulch
        mumble murder mute name narrow native near neck need nest net network nick nip nod noise none note notice nudge numb number nurse object offer office offset oil
        onset open orbit order outfit outlaw outline output outsource oven overall overhaul overlap overlay override overrun own pace pack package pad page paint pair
        pan panic paper paragraph parallel parcel pardon park part partition partner pass paste pat patch patent patrol pattern pause pave pawn pay payout peak peck
        pedal peel peer peg pen pencil perfect permit pet phase phone photo photograph pick pickup picture piece pierce pile pilot pin pinch ping pioneer pipe pirate
        pit pitch pity pivot place plan plane plant plaster plate play please pledge plot plow plug plunder plunge podcast point poison poke police polish poll pool pop
        port pose position post pound powder power practice praise pray pre preface premiere premium preorder present preset press preview price prick pride print
        private privilege prize probe process produce profile profit program programme progress project promise promote prompt proof prop protest proxy prune public
        pull pulse pump punch purchase purge purpose push put puzzle quality quarantine quarrel query quest question queue quick quit quiz quote race rack radio raffle
        raid rain raise rally ram ramp range rank rate ration read ready real reason rebate rebel reboot rebound rebuild recall receipt recess record recount recruit
        redirect redo reel refer referee refill reform refresh refund regard register regret reign rein reissue reject relapse relay release relief remand remark remedy
        rent reorder repair repay repeal repeat replay reply report repost reprint request rescue research reserve reset resort resource respect response rest restart
        restock restore result resume resupply retail retest retreat retry return reuse reverse revert review reward rewind rework rhyme rich riddle ride rig ring riot
        rip rise risk rival roam roast rob rock role roll rollback roof room root rope round route row rub ruin rule run rupture rush sack saddle sail salute sample
        sanction sand save saw scale scan scar scare scatter scent scheme school scold scoop scope score scout scramble scrap scrape scratch scream screen screw script
        scroll scrub seal search season seat second secret section seed segment seize sell sense sentence separate sequence service set settle setup sew shade shadow
        shake shame shape share sharpen shave shear shed shelf shell shelter shelve shield shift shine ship shock shoe shoot shop short shot shout shovel show shower
        shuffle shut shutdown sideline sign signal signup silence sin sing single sink sip site size skate sketch ski skill skip slam slap slash slate sleep slice slide
        sling slip slit slope slot slow smash smell smile smoke smooth snack snap snapshot snare sneak sneeze sniff snore snow soak soap sort sound source sow spam span
        spar spare spark spawn spear speed spell spend sphere spike spill spin spit splash split sponsor spoof spot spray spread spring sprint sprout spur spy squad
        square stab stable stack staff stage stain stake stall stamp stand standby standup staple star stare start starve state station status stay steady steam steer
        stem step stick stimulate sting stir stitch stock stone stop storage store storm strain strand strap stream stress stretch stride strike string strip stroke
        structure struggle study stumble style subject sublet subordinate subpoena subtitle suit sum summer supplement supply support surcharge surface surge surprise
        surrender surround survey suspect swallow swap swarm sway sweat sweep swell swim swing switch symbol sync table tackle tag tail tailor take takeover tally tan
        tap target task taste tattoo tax taxi team tear telephone television temper tempt tender terror test text theme thread threat threshold thrill throttle throw
        thrust thumb tick ticket tide tidy tie tilt time timeout tip tire title toast toggle tool top torch torture toss total touch tour tow trace track trade traffic
        trail train transfer transform transition transplant transport trap travel tread treat tree trek tremble trial trick trigger trim trip triumph troop trouble
        truck trumpet trust try tube tuck tug tune tunnel turn tutor tweak tweet twin twist type typecast undercut update upgrade upload upsell upset use usher utmost
        utter value vary veil venture verse vest vet veto view visit voice void volley volunteer vote vow wage wait wake walk walkthrough wall warm warn warrant wash
        waste watch water wave wax wear weather weave web wed weed weep welcome weld wet wheel whip whisper whistle wholesale win wind wing winter wire wish witness
        wonder work workaround worry worship wound wrap wreck wrestle writeoff yield zero zip zone zoom
        """;
}
