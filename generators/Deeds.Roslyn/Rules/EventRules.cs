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

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        EventNameIsEmpty,
        EventVersionIsNotPositive,
        EventIsAbstract,
    ];
}
