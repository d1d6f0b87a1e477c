using System.ComponentModel.DataAnnotations;

namespace Deeds.Chaos.Domain;

[Module]
public static partial class TalliesModule;

/// <summary>What all events have in common: which writer's they go back to, as which number, and how much they count.</summary>
public interface ITallied
{
    int Writer { get; }

    int Number { get; }

    int Amount { get; }
}

[Event("tally.added")]
public partial record TallyAdded(int Writer, int Number, int Amount) : ITallied;

[Event("tally.echoed")]
public partial record TallyEchoed(int Writer, int Number, int Amount) : ITallied;

[Event("tally.noted")]
public partial record TallyNoted(int Writer, int Number, int Amount) : ITallied;

[Aggregate("tally")]
public partial record Tally
{
    public long Added { get; init; }

    public long Echoed { get; init; }

    public long Noted { get; init; }

    private Tally Apply(TallyAdded added) => this with { Added = Added + added.Amount };

    private Tally Apply(TallyEchoed echoed) => this with { Echoed = Echoed + echoed.Amount };

    private Tally Apply(TallyNoted noted) => this with { Noted = Noted + noted.Amount };
}

[Command]
public partial record NoteTally(string TallyId, int Writer, int Number)
{
    private TallyNoted Decide(Tally tally) => new(Writer, Number, tally.Added > 0 ? Amounts.OfANote : 0);
}

/// <summary>Emits an event to the same stream.</summary>
[Reactor("echo")]
public partial class Echo(Luck luck)
{
    private TallyEchoed? On(TallyAdded added, Delivery delivery)
    {
        luck.Try(delivery, added);
        return Amounts.IsEchoed(added.Number) ? new(added.Writer, added.Number, Amounts.OfAnEcho) : null;
    }
}

/// <summary>Executes a command.</summary>
[Reactor("note")]
public partial class Note(Luck luck)
{
    private NoteTally? On(TallyAdded added, Delivery delivery)
    {
        luck.Try(delivery, added);
        return Amounts.IsNoted(added.Number) ? new(delivery.Metadata.StreamKey.Value, added.Writer, added.Number) : null;
    }
}

/// <summary>Acts outside the store, where nothing can be taken back.</summary>
[Reactor("outside")]
public partial class Outside(Luck luck, DeliveryLog log)
{
    private void On(ITallied tallied, Delivery delivery)
    {
        log.Begin(delivery);
        luck.Try(delivery, tallied);
        log.Done(delivery);
    }
}

/// <summary>A row for each stream; the digest depends on the order as well.</summary>
[Projection("tallies")]
public partial record TallyRow([property: Key] string Tally, int Events, int LastVersion, long Sum, long Digest)
{
    private static TallyRow On(TallyRow? row, ITallied tallied, EventMetadata metadata)
    {
        Luck.TryInProjection("tallies", tallied);
        var known = row ?? new(metadata.StreamKey.Value, 0, 0, 0, 0);
        return known with
        {
            Events = known.Events + 1,
            LastVersion = metadata.Version,
            Sum = known.Sum + tallied.Amount,
            Digest = Dice.Digest(known.Digest, metadata.Version, tallied),
        };
    }
}

/// <summary>A row for each writer, of all streams. It never fails, so it stays where events appear, and holes before them.</summary>
[Projection("writers")]
public partial record WriterRow([property: Key] int Writer, int Events, long Sum)
{
    private static WriterRow On(WriterRow? row, ITallied tallied) =>
        new(tallied.Writer, (row?.Events ?? 0) + 1, (row?.Sum ?? 0) + tallied.Amount);
}
