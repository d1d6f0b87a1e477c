namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>Nouns that decide how the words around them are read.</summary>
internal static class Nouns
{
    /// <summary>Who can do something: with one of these as the subject, a noun after the verb is its object.</summary>
    public const string Agents = """
        actor adjuster admin administrator agent anaesthetist analyst applicant approver arbiter arbitrator artist assignee assignor attendee attacker auctioneer auditor author baker bank barista bidder board
        borrower bot boy brand broker builder buyer caller candidate captain caregiver carer carrier cashier chef child citizen claimant clerk client clinic clinician coach collector commander committee community company
        consumer contact contractor contributor controller cook council counsel courier court creator creditor crew curator customer cyclist daughter dealer debtor defendant designer developer device dispatcher doctor donor
        driver drone editor employee employer engineer entrant evaluator examiner expert farmer firm fisher follower forester founder friend gambler gamer gardener gate girl giver goalkeeper government grader guard guardian guest guide
        harvester heir hero holder hospital host hunter inspector installer instructor insurer investigator investor invitee judge jury juror kitchen landlord lawyer leader learner lender lessee lessor librarian
        lodger machine maker mallory manager marshal mayor mechanic mediator medic member merchant mentor mentee midwife miner minister moderator monster mother nurse observer occupant offeror officer operator opponent organiser
        organizer owner parent participant partner party passenger patient patron payee payer peer person pharmacist physician picker pilot pirate plaintiff planner player plumber police policyholder postman practitioner president presenter
        producer professor prosecutor provider publisher pupil racer ranger reader receiver recipient recruiter referee referrer registrant registrar regulator renter reporter requester requestor researcher resident responder restaurant
        retailer reviewer rider robot runner sailor scanner school scientist scorer secretary seller sender sensor server servicer sheriff ship shipper shop shopper signatory signer singer skipper soldier solicitor speaker specialist spectator
        sponsor staff steward store striker student subscriber supervisor supplier surgeon surveyor system teacher team technician tenant tester therapist trader trainee trainer translator traveller traveler treasurer trustee tutor umpire
        underwriter user valet valuer vehicle vendor vessel vet vicar victim visitor volunteer voter waiter waitress warehouse winner witness worker writer truck train car tractor plane aircraft bus bird cow sheep horse dog cat batter pitcher bowler
        """;

    /// <summary>Words that could be a command, and in a domain are what commands are about.</summary>
    public const string Things = """
        account address audit award bank bar batch bed bench benefit bike bill board bond bonus book box branch brand budget button cable cage camp campaign card cart case catalog catalogue certificate chain chair channel
        chart class clerk clock cloud club code coach color colour comment commission compact company concern concert condition contact content contract corner cost counter coupon course court craft crew crop crowd culture
        cup currency custom cycle date deal default defect desk detail device diet dish doctor document dollar double dress drug duty email engineer entry envelope error escort estimate even exercise expert eye face factor farm
        fashion father fault feature feed field figure file film final finance finger firm fish flag flight floor flower form format frequent friend function fund garden gas gate gear gift goal gossip grade group guard guest guide
        gun hand head heart heir home hook horn host hour house image impact index ink input interest invoice iron item job judge key keyword kid label labor labour land layer lead league lease level license licence limit line link
        list load loan lobby local location lot machine mail man mandate map market master match matter medal medical member message milk mine mirror model monitor mortgage mother motor name neck need nest net network noise note
        notice number nurse object offer office official oil order outfit output page pair panel paper parcel park part partner party patient pattern payment people perfect phase phone photo picture piece pilot pipe pit plan plane plant
        plate player point police policy poll pool port position pound power practice premium present press price prize product profile profit program programme project proof property proxy public queue quote race rate reason
        receipt referee region regret result reward ring risk road rock role roof room root round route row rule sale sample scale school score screen script seal season seat second section seed sense sentence sequence service shade
        shadow shape share shelf shell shift ship shoe shop shower sign signal silence single site size skill slot smell smoke snow soap sound source space sponsor spot staff stage stamp state station status stock stone stop storage store
        storm story strain stream street stress structure student study style subject suit sum summer supplement supply support surface symbol system table tag tail talent tank tape target task taste tax taxi team telephone television
        temper term test text theme thing threat throne ticket tide tip tire title token tool total tour tower town toy track trade traffic trail train transition trap travel tree trial trip troop trouble truck trust tube tutor twin type
        update user value vehicle vessel vest video view voice volume vote wage wall warrant water wave way weather web wed weight wheel will wind window wine winter wire witness word work world wound yard zone login logout signup
        heartbeat timeout transaction question basket
        """;

    /// <summary>Those among them that a domain does to other things: ship an order, book a flight.</summary>
    public const string DoneToThings = "book ship plan hand file fund label load finance score exercise";

    /// <summary>Code rather than the domain: whatever comes before only qualifies it.</summary>
    public const string CodeHeads = """
        handler handlers listener listeners subscriber processor dto args arguments factory validator saga projection projector reducer callback mapper converter middleware resolver
        events payload attributes schema dao entity eventargs
        """;

    /// <summary>Things that are made about an event, or known of it: only somebody who can act makes them an object.</summary>
    public const string Heads = """
        alert alerts body code count counts data date dates deadline detail details digest email emails fields flag hash header history hook id ids info information job key kind letter line list lists
        log mail message messages metadata metric model name number page policy queue reason record reminder report reports request response result results rule service snapshot sms stamp state status
        summary task template text time timestamp token topic total trigger type url value version view webhook amount announcement receipt notice link content notification notifications
        """;

    /// <summary>Verbs whose subject is also what they are done to, so that an agent before them makes no clause: the email about a created user.</summary>
    public const string Lifecycle = """
        created registered deleted activated deactivated invited suspended approved rejected enabled disabled banned blocked onboarded hired fired verified authenticated removed added enrolled admitted discharged
        assigned promoted unsubscribed subscribed locked archived
        """;

    /// <summary>What is sent about somebody.</summary>
    public const string Mail = "alert alerts announcement email emails letter mail notification notifications sms";

    /// <summary>Verbs anything can be the subject of, with a noun after them.</summary>
    public const string Transitions = "changed entered reached gained lost left joined exceeded missed met passed crossed received sent hit became acquired rejoined exited";

    /// <summary>What is changed or reached without anybody doing it.</summary>
    public const string States = "amount key kind level name number page queue state status topic total type value version";

    /// <summary>Verbs that put something into one of these.</summary>
    public const string Enterings = "changed entered reached exceeded left joined acquired gained got";

    /// <summary>Participles that make an adjective of the noun before them: role based access, user generated content.</summary>
    public const string Compounds = "based related driven oriented owned hosted generated sponsored sized shaped supplied facing managed defined aware sided controlled";

    /// <summary>Unchanged verbs that are a noun, unless somebody does them.</summary>
    public const string RatherNouns = "bet bid broadcast offset podcast upset wet thrust sweat hurt spit rid telecast knit fit";

    /// <summary>Unchanged verbs that are a noun whoever comes before.</summary>
    public const string AlwaysNouns = "cost forecast input output";

    /// <summary>Irregular pasts that are a noun as well; after a participle they are one.</summary>
    public const string PastNouns = "wound ground felt saw rose spoke bore shot stole thought dove found bound";

    /// <summary>What a set, a hit, a cut or a shed can be a part of: character set, page hit, tax cut, garden shed.</summary>
    public const string Compounded = "set hit cut shed";

    /// <summary>With one of these before them they are a thing.</summary>
    public const string Compounding = "bike cache garden page character change data film item power record result rule skill tax test tool tea train hair";

    /// <summary>What became of an attempt; the verb before it names the attempt: delete failed, publish requested.</summary>
    public const string Outcomes = """
        aborted acknowledged allowed approved attempted authorised authorized began begun blocked cancelled canceled completed confirmed declined delayed denied done enabled ended disabled errored expired failed finished granted
        ignored initiated interrupted paused permitted postponed prevented proposed queued refused rejected requested requeued resumed retried scheduled skipped started stopped succeeded suspended timed triggered undone unlocked forbidden overridden revoked
        """;

    /// <summary>Verbs that are seldom an adjective: with a noun after them they are a clause without its subject.</summary>
    public const string RarelyAdjectives = "joined entered left reached met had got became asked attended visited exited departed lacked passed told said gave rejoined won made turned marked declared remained stayed seemed proved happened";
}
