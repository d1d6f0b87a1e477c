using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of events: what each is called, and what it says when broken.</summary>
public static class EventRules
{
    public static readonly DiagnosticDescriptor EventNameIsEmpty = Category.Events.Error(
        DiagnosticIds.EventNameIsEmpty,
        "An event needs a stored name",
        "Event '{0}' has an empty stored name. Write the name it is stored under, as in [Event(\"order.placed\")].");

    public static readonly DiagnosticDescriptor EventVersionIsNotPositive = Category.Events.Error(
        DiagnosticIds.EventVersionIsNotPositive,
        "An event's version starts at 1",
        "Event '{0}' has version {1}. Versions count from 1; leave the argument out for the first one.");

    public static readonly DiagnosticDescriptor EventIsAbstract = Category.Events.Error(
        DiagnosticIds.EventIsAbstract,
        "An event must not be abstract",
        "Event '{0}' is abstract, so no stored event could be read back as it. Mark the derived records with [Event] instead.");

    public static readonly DiagnosticDescriptor EventMemberCanChange = Category.Events.Warning(
        DiagnosticIds.EventMemberCanChange,
        "An event does not change",
        "Member '{1}' of event '{0}' {2}, and what has happened does not change. Write '{3}'.");

    public static readonly DiagnosticDescriptor EventHoldsAggregate = Category.Events.Warning(
        DiagnosticIds.EventHoldsAggregate,
        "An event says what happened, not how things are",
        "Event '{0}' stores the whole state of aggregate '{2}' in '{1}', and the aggregate's shape will change while stored events do not. Store its key, or the values that changed.");

    public static readonly DiagnosticDescriptor DerivedEventIsNotMarked = Category.Events.Error(
        DiagnosticIds.DerivedEventIsNotMarked,
        "What derives from an event is an event",
        "'{0}' derives from event '{1}' and is not marked, so it could not be stored. Write '[Event(\"…\")]' before it and make it partial, or seal '{1}'.");

    public static readonly DiagnosticDescriptor EventIsNotMarked = Category.Events.Error(
        DiagnosticIds.EventIsNotMarked,
        "What is recorded is marked as an event",
        "'{0}' {1} '{2}', which is not marked, so it could be neither stored nor read. Write '[Event(\"…\")]' before '{2}' and make it partial.");

    public static readonly DiagnosticDescriptor EventIsWrittenByHand = Category.Events.Warning(
        DiagnosticIds.EventIsWrittenByHand,
        "An event is generated, not written by hand",
        "'{0}' implements IEvent itself, so it is in no module and no store could read it back. Write '[Event(\"…\")]' before it, make it partial, and leave the interface out.");

    public static readonly DiagnosticDescriptor StoredNameHasOddCharacters = Category.Events.Warning(
        DiagnosticIds.StoredNameHasOddCharacters,
        "A stored name is written in plain characters",
        "Event '{0}' is stored under \"{1}\", which has {2}. Use letters, digits, dots, hyphens and underscores, as in \"order.placed\".");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        EventNameIsEmpty,
        EventVersionIsNotPositive,
        EventIsAbstract,
        EventMemberCanChange,
        EventHoldsAggregate,
        DerivedEventIsNotMarked,
        EventIsNotMarked,
        EventIsWrittenByHand,
        StoredNameHasOddCharacters,
    ];
}
