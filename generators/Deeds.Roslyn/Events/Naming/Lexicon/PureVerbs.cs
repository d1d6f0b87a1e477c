namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>Base forms that are verbs and hardly anything else: at the beginning of a name they are a command.</summary>
internal static class PureVerbs
{
    public const string Table = """
        abandon abide abolish absorb accelerate accept accommodate accompany accomplish accredit accrue accumulate accuse achieve acknowledge acquire acquit activate
        adapt add adhere adjourn adjudicate adjure adjust administer admit adopt advise affect affiliate affirm affix aggregate agree align allocate allot allow alter
        amend amortise amortize amplify amputate anaesthetise analyse analyze anesthetize annotate announce annul anonymise anonymize anticipate apologise apologize
        appear append applaud apply appoint apportion appraise appreciate apprehend approve arbitrate argue arise arouse arrange arrive ascend ascertain ask assemble
        assert assess assign assimilate associate assume assure attach attain attend attest attract authenticate authorise authorize autofill autosave avert avoid await
        awake babysit backdate backfill backslide bake banish baptise baptize bathe become befall befriend beg beget begin behave behold believe belong bequeath bereave
        beseech beset bestow bestride betake betray bide bifurcate blame boil borrow breastfeed breathe bring broaden browbeat bury calculate calibrate cancel cannulate
        canonicalise canonicalize capitalise capitalize captivate capture carry categorise categorize catheterise cease celebrate censor centralise centralize certify
        characterise cheat checkpoint chide choose circulate cite clarify classify cleave cling clothe coalesce collaborate collate collect collide combine come
        commemorate commence communicate compare compel compensate compete compile complain complete complicate comply compose comprehend compress conceal concede
        conceive concentrate conclude concur condemn condense conduct confer configure confirm confiscate congratulate conjoin connect conquer conserve consider consign
        consist consolidate constitute constrain consult consume contain contaminate contemplate contend continue contradict contribute convene converge converse convey
        convince cooperate coordinate cope corroborate create creep crossbreed cultivate curate curtail customise customize deactivate deallocate decelerate dechunk
        decide decipher declare decline decode decommission decompose decompress deconstruct decorate decouple decrypt dedicate deduce deduct deduplicate deem deepen
        defend defer define deflate defragment degauss degrade dehydrate delete deliberate delist deliver demagnetise demolish demonstrate demote denormalise
        denormalize denote denounce depart depend depict deplete deport depose deprecate depreciate depressurise deprive deprovision dequeue derail dereference
        deregister derive descend describe deserialise deserialize deserve designate destroy desync detach detain detect deteriorate determine detokenize devalue
        develop deviate devise devote dewater diagnose dictate differ differentiate diffuse digitise digitize dilute diminish disable disagree disallow disappear
        disapprove disarm disassemble disassociate disband disburse discern disclose disconnect discontinue discover discriminate discuss disembark disengage disinfect
        disinvite dismantle dismiss disobey dispense disperse displace dispose disprove disqualify disregard disrupt dissect disseminate dissolve distil distill
        distinguish distort distract distribute disturb diverge diversify divert divest divide do donate downlink downvote earn eat educate eject elaborate elapse
        elevate elicit eliminate embark embed embody embrace emerge emigrate emit emphasise emphasize employ empower emulate enable enact encapsulate enclose encode
        encompass encourage encrypt endanger endeavour endorse endow endure enforce engage engrave enhance enjoin enjoy enlarge enlighten enlist enqueue enrich enrol
        enroll ensue ensure entail enter entertain entice entitle entrust enumerate equip eradicate erase erect erode err escalate establish evacuate evade evaluate
        evaporate evolve exaggerate examine exceed exclude execute exhale exhaust exist expand expect expel expire explain explode explore expose extend exterminate
        extinguish extradite extubate facilitate fail falsify fasten favour feel fertilise fertilize finalise finalize flatten flee fling flourish follow forbear forbid
        forego foresee foretell forget forgive forgo formulate forsake forswear fortify fulfil fulfill fumigate furnish gainsay galvanise garnish gather generate
        geolocate germinate ghostwrite gild give glorify go govern greet grow hamstring handle happen harass harmonise harmonize hasten have hear heave hesitate hew
        hibernate hide hospitalise hospitalize hydrate identify ignore illuminate illustrate imagine imitate immigrate immunise immunize impair impart impeach implement
        impose impress imprison improve inbreed incarcerate incentivise include incorporate increment incur indemnify indicate indict induce infect infer inflate
        inflict inform infringe infuse ingest inhabit inhale inherit inhibit initialise initialize initiate inject injure inlay innovate inoculate inquire insert inset
        insist inspect inspire instantiate instigate instruct insulate insure integrate intend intensify interact interbreed intercede intercept interfere internalise
        interpolate interpret interrogate intersect intervene interweave introduce intrude intubate inundate invade invalidate invent invert invest investigate
        invigilate invoke involve irrigate irritate isolate itemise itemize jeopardise justify kneel know lade lament laminate legalise legalize lend lengthen lessen
        let liaise liberate lick lipread liquidate listen litigate lose lubricate magnify maintain manage manipulate manufacture marry materialise maximise maximize
        mediate meet melt memoise memorise memorize migrate minimise minimize mislay misplace mitigate mobilise mobilize moderate modernise modify monetise moonlight
        motivate mourn multiply mutate narrate nationalise navigate negate neglect negotiate neutralise neutralize nominate normalise normalize notarise notarize notify
        nullify obey obfuscate oblige obscure observe obstruct obtain occupy occur offboard offend omit onboard ooze operate operationalise oppose opt optimise optimize
        orchestrate ordain organise organize originate oscillate oust outbid overbook overcharge overcome overdraw overflow overhear overpay overrule oversee oversell
        overtake overthrow overturn overwhelm overwrite owe oxidise pacify paginate parse partake participate pasteurise pasteurize penalise penalize penetrate perceive
        perform perish permeate perpetrate perpetuate persist persuade pertain photocopy placate plagiarise plead plummet polarise pollinate pollute ponder populate
        portray possess postpone pour practise preach preapprove preauthorise preauthorize precede preclude predict prefer prefetch preload prepare prepay prescribe
        preserve preside presume pretend prevail prevent prioritise prioritize privatise proceed proclaim procrastinate procreate procure prohibit prolong pronounce
        proofread propagate propel propose prosecute protect prove provide provision provoke publicise publish pulverise punish purify pursue qualify quantify quench
        quieten rationalise reach reactivate readjust readmit realign realise realize reallocate reappear reapply reappoint rearrange reassemble reassess reassign
        reassure reattach rebalance rebut recalculate recalibrate recede receive recheck recite reclassify recognise recognize recoil recommence recommend recompile
        recompute reconcile reconfigure reconfirm reconnect reconsider reconstruct reconvene recover recreate rectify recur recycle redeem redeliver redeploy redesign
        redistribute reduce reelect reenable reestablish refactor refile refinance refine reflect reformulate reforward refrigerate refuel refurbish refuse refute
        regain regulate rehabilitate reheat rehire rehome reimburse reindex reinforce reinitialise reinitialize reinsert reinstall reinstate reintegrate reinvest
        reinvite reiterate rejoice rejoin rejuvenate relabel relate relaunch relax relegate relinquish relist reload relocate rely remain remap remediate remember
        remind remit remortgage remove remunerate rename render renegotiate renew renounce renovate reopen reorganise reorganize repack repackage repaint reparent
        repatriate repel repent rephrase replace replant replenish replicate reposition repossess repot represent repress reprice reprimand reprioritise reprioritize
        reprocess reproduce republish repudiate requeue require reroute rerun resample resand reschedule rescind reseal reseat resell resemble resend resettle reshape
        reshare reshuffle reside resign resist resit resize resolve resonate respond restack restrain restrict restructure resubmit resubscribe resurface resurrect
        resurvey resuscitate resynchronise resynchronize retag retain retaliate retarget retell rethink reticket retire retitle retokenise retract retrain retransfer
        retransmit retrieve retrofit reunite reupload revaccinate revalidate revalue reveal revise revisit revitalise revive revoke revolt revolve rewire reword rewrite
        rezone rid ridicule rinse rive rotate sabotage sanitise sanitize satisfy saturate savour say scavenge schedule scrutinise secede secure see seek seem segregate
        select send sequester serialise serialize serve sever shorten shred shrink shrive shun sideload sightsee signify simplify simulate sit situate slay slink smite
        smuggle socialise soften solicit solidify solve soothsay spay speak specialise specialize specify spoil sprinkle squander squeeze stabilise stabilize
        standardise standardize stave steal sterilise sterilize stifle stigmatise stink stipulate strangle streamline strengthen strew strive subcontract subdivide
        sublease submerge submit subscribe subside subsidise subsidize substantiate subtract succeed succumb sue suffer suggest summarise summarize summon sunburn
        supersede supervise suppress surmount surpass survive suspend sustain swear symbolise synchronise synchronize synthesise synthesize systematise tabulate
        tantalise teach tease telecast teleport tell tend terminate terrify testify thank thaw think threaten thresh thrive tighten tokenise tokenize tolerate topple
        torment transact transcend transcode transcribe translate transmit transpire transpose traverse triage tumble typeset typewrite typify unarchive unassemble
        unassign unban unbind unblock unbook uncancel unclaim unclog uncomplete uncouple uncover undelete undeploy undergo undermine underpay understand undertake
        underwrite undo unearth unenrol unenroll unfasten unfavorite unfavourite unflag unfold unfollow unfreeze unfriend unhide unhook unify uninstall uninvite unlearn
        unleash unlike unlink unlist unload unlock unmark unmask unmatch unmerge unmount unmute unpack unpair unpark unpause unpin unplug unpublish unravel unregister
        unreserve unroll unschedule unscrew unseal unset unshare unship unsign unstake unstash unsubscribe unsuspend unsync untag untangle untie untrack unveil unvote
        unwatch unwind unwire unwrap unzip upcycle uphold uproot upsert upvote urge utilise utilize vacate vaccinate validate vanish vaporise vectorise ventilate verify
        vibrate victimise videotape vilify vindicate violate visualise visualize vitiate wander want waterproof waylay weaken wean weatherproof weigh whitelist widen
        wield winterise wipe withdraw wither withhold withstand worsen wring write yearn
        """;
}
