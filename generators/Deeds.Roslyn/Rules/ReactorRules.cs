using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of reactors, and of all that processors drive: what each is called, and what it says when broken.</summary>
public static class ReactorRules
{
    public static readonly DiagnosticDescriptor ProcessorNameIsNotAName = Category.Reactors.Error(
        DiagnosticIds.ProcessorNameIsNotAName,
        "A processor's name is a plain name",
        "'{0}' has the name \"{1}\". Use 1 to 100 letters, digits, dots, hyphens and underscores, as in \"confirm-subscription\"; its position is kept under it.");

    public static readonly DiagnosticDescriptor NothingIsReactedTo = Category.Reactors.Error(
        DiagnosticIds.NothingIsReactedTo,
        "A reactor reacts to something",
        "'{0}' has no On, so it would never run. Write '{1}'.");

    public static readonly DiagnosticDescriptor OnDoesNotFit = Category.Reactors.Error(
        DiagnosticIds.OnDoesNotFit,
        "An On takes an event and gives what its kind may give",
        "'{0}' has an On that is never called: {1}. Did you mean '{2}'?");

    public static readonly DiagnosticDescriptor EventIsTakenTwice = Category.Reactors.Error(
        DiagnosticIds.EventIsTakenTwice,
        "An event is taken by one On",
        "'{0}' has two On methods for '{1}', and each event reaches one. Keep one of them.");

    public static readonly DiagnosticDescriptor ServicesAreUnclear = Category.Reactors.Error(
        DiagnosticIds.ServicesAreUnclear,
        "A reactor is made with services of the container",
        "'{0}' cannot be made: {1}. Give it one constructor that takes classes or interfaces registered in the container, or none.");

    public static readonly DiagnosticDescriptor ProcessorIsMarkedTwice = Category.Reactors.Error(
        DiagnosticIds.ProcessorIsMarkedTwice,
        "A type is one kind of processor",
        "'{0}' is marked with [{1}] and [{2}]. Keep one, and declare another type for the other.");

    public static readonly DiagnosticDescriptor ReactorNeverEnds = Category.Reactors.Warning(
        DiagnosticIds.ReactorNeverEnds,
        "A reactor that always emits what it reacts to never ends",
        "'{0}' answers every '{1}' with an event that leads to another '{1}', for ever. Return '{2}?' and null when it is enough, or react to another event.");

    public static readonly DiagnosticDescriptor TriggerCannotWait = Category.Reactors.Error(
        DiagnosticIds.TriggerCannotWait,
        "A trigger neither waits nor executes commands",
        "Trigger '{0}' {1}, but it answers while an append is made. Use a [Reactor], which acts after the commit; or write '{2}'.");

    public static readonly DiagnosticDescriptor SettingCannotHold = Category.Reactors.Error(
        DiagnosticIds.SettingCannotHold,
        "What [Processor] says can hold",
        "'{0}' says {1} in [Processor], which cannot hold. {2}.");

    public static readonly DiagnosticDescriptor SettingsAreNotRead = Category.Reactors.Warning(
        DiagnosticIds.SettingsAreNotRead,
        "[Processor] stands at what a processor drives",
        "'{0}' has [Processor], and nothing reads it: {1}. Take the attribute away, or declare a [Reactor], [Projection] or [Projector] that is driven.");

    public static readonly DiagnosticDescriptor ReactorIsNotMarked = Category.Reactors.Warning(
        DiagnosticIds.ReactorIsNotMarked,
        "What reacts is marked as a reactor",
        "'{0}' has an On for event '{1}' and is not marked, so nothing calls it. Write '[Reactor(\"{2}\")]' before it and make it partial, or rename the method.");

    public static readonly DiagnosticDescriptor MethodLooksLikeOn = Category.Reactors.Warning(
        DiagnosticIds.MethodLooksLikeOn,
        "What reacts to an event is called On",
        "'{0}.{1}' looks like an On and is never called. Did you mean '{2}'?");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        ProcessorNameIsNotAName,
        NothingIsReactedTo,
        OnDoesNotFit,
        EventIsTakenTwice,
        ServicesAreUnclear,
        ProcessorIsMarkedTwice,
        ReactorNeverEnds,
        TriggerCannotWait,
        SettingCannotHold,
        SettingsAreNotRead,
        ReactorIsNotMarked,
        MethodLooksLikeOn,
    ];
}
