using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of names: an event says what has happened, a command what to do.</summary>
public static class NameRules
{
    public static readonly DiagnosticDescriptor EventIsNotPastTense = Category.Events.Warning(
        DiagnosticIds.EventIsNotPastTense,
        "An event is named in the past tense",
        "Event '{0}' {1}; an event says what has happened. Name it {2}, and leave the name it is stored under as it is.");

    public static readonly DiagnosticDescriptor StoredNameIsNotPastTense = Category.Events.Warning(
        DiagnosticIds.StoredNameIsNotPastTense,
        "An event's stored name is in the past tense",
        "Event '{0}' is stored as \"{3}\", which {1}; an event says what has happened. Name it {2}, unless events are stored under the name already.");

    public static readonly DiagnosticDescriptor CommandIsNamedLikeEvent = Category.Commands.Warning(
        DiagnosticIds.CommandIsNamedLikeEvent,
        "A command says what to do",
        "Command '{0}' is named like an event: it says what has happened. Name it {1}.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        EventIsNotPastTense,
        StoredNameIsNotPastTense,
        CommandIsNamedLikeEvent,
    ];
}
