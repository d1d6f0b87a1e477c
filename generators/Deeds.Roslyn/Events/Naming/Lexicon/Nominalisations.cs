namespace Deeds.Roslyn.Events.Naming.Lexicon;

/// <summary>Nouns of what happens, with the participle that says it has happened. Those in -tion are derived where the verb is known.</summary>
internal static class Nominalisations
{
    public const string Table = """
        acceptance accepted; acknowledgement acknowledged; acknowledgment acknowledged; acquittal acquitted; addition added; adjustment adjusted; admission admitted; agreement agreed; amendment amended; appearance appeared; appointment appointed;
        approval approved; arrival arrived; assessment assessed; assignment assigned; attachment attached; authentication authenticated; bounce bounced; cancellation cancelled; cancelation canceled; change changed; checkin checked-in; checkout checked-out;
        closure closed; commencement commenced; completion completed; conclusion concluded; conversion converted; creation created; death died; decision decided; decrease decreased; deletion deleted; delivery delivered; denial denied; departure departed;
        deployment deployed; deposit deposited; destruction destroyed; detection detected; development developed; diagnosis diagnosed; disappearance disappeared; disbursement disbursed; discharge discharged; discovery discovered; dismissal dismissed; dispatch dispatched;
        disposal disposed; downgrade downgraded; download downloaded; elimination eliminated; enrollment enrolled; enrolment enrolled; establishment established; execution executed; exclusion excluded; expansion expanded; expiration expired; expiry expired; explosion exploded;
        export exported; extension extended; failure failed; fulfillment fulfilled; fulfilment fulfilled; import imported; inclusion included; increase increased; installation installed; invasion invaded; invitation invited; judgement judged; judgment judged; launch launched;
        login logged-in; logon logged-on; logout logged-out; loss lost; merger merged; modification modified; move moved; movement moved; notification notified; omission omitted; payment paid; permission permitted; placement placed; postponement postponed; production produced; promotion promoted;
        proposal proposed; publication published; purchase purchased; receipt received; reduction reduced; referral referred; refund refunded; refusal refused; registration registered; reimbursement reimbursed; rejection rejected; release released; removal removed; renewal renewed; repayment repaid; replacement replaced;
        request requested; reservation reserved; reset reset; resignation resigned; resolution resolved; restart restarted; retirement retired; retrieval retrieved; return returned; reversal reversed; review reviewed; revision revised; sale sold; settlement settled; shipment shipped; signup signed-up; start started; shutdown shut-down;
        submission submitted; subscription subscribed; success succeeded; suspension suspended; transfer transferred; transmission transmitted; treatment treated; update updated; upgrade upgraded; upload uploaded; withdrawal withdrawn; booking booked; hiring hired; recovery recovered; selection selected
        """;
}
