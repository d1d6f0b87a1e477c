namespace Deeds.Roslyn.Events.Naming;

/// <summary>How a name reads.</summary>
public enum NameForm
{
    /// <summary>It says what has happened: <c>OrderPlaced</c>.</summary>
    PastTense,

    /// <summary>It gives an order: <c>PlaceOrder</c>.</summary>
    Imperative,

    /// <summary>It says what happens: <c>PaymentFails</c>.</summary>
    Present,

    /// <summary>It says what is going on: <c>OrderPlacing</c>.</summary>
    Ongoing,

    /// <summary>It says what is going to happen: <c>TrialWillEnd</c>.</summary>
    Future,

    /// <summary>It says what may or must happen: <c>OrderCanBeShipped</c>.</summary>
    Possibility,

    /// <summary>It names a thing by what happened to it: <c>ReservedSeat</c>.</summary>
    QualifiedThing,

    /// <summary>It names a thing that is made about an event: <c>OrderPlacedNotification</c>.</summary>
    ThingAboutEvent,

    /// <summary>It names a thing: <c>StatusChange</c>.</summary>
    Thing,
}
