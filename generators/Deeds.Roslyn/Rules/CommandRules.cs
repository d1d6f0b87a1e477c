using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of commands: what each is called, and what it says when broken.</summary>
public static class CommandRules
{
    public static readonly DiagnosticDescriptor AggregateIsUnknown = Category.Commands.Error(
        DiagnosticIds.AggregateIsUnknown,
        "A command is decided on an aggregate",
        "Command '{0}' has no rule or Decide that takes an aggregate, and no property is named after one. Write 'SomeEvent Decide(SomeAggregate state)'.");

    public static readonly DiagnosticDescriptor AggregatesDiffer = Category.Commands.Error(
        DiagnosticIds.AggregatesDiffer,
        "A command is decided on one aggregate",
        "Command '{0}' takes both '{1}' and '{2}'. Decide on one of them, and let the other hear of the event.");

    public static readonly DiagnosticDescriptor DecideIsMissing = Category.Commands.Error(
        DiagnosticIds.DecideIsMissing,
        "A command decides",
        "Command '{0}' has no Decide, so nothing could come of it. Write 'SomeEvent Decide({1} state)'.");

    public static readonly DiagnosticDescriptor DecideIsAmbiguous = Category.Commands.Error(
        DiagnosticIds.DecideIsAmbiguous,
        "A command has one Decide",
        "Command '{0}' has several Decide methods. Keep one.");

    public static readonly DiagnosticDescriptor DecideReturnsNoEvent = Category.Commands.Error(
        DiagnosticIds.DecideReturnsNoEvent,
        "Decide returns events",
        "Decide of command '{0}' returns '{1}'. Return an event, a tuple of events, Events<…> of events, or a Task of one of these; when there is nothing to record, say so with a [Noop] rule.");

    public static readonly DiagnosticDescriptor DecideDoesNotFit = Category.Commands.Error(
        DiagnosticIds.DecideDoesNotFit,
        "Decide takes what it can be given",
        "Decide of command '{0}' cannot be given parameter '{1}' of type '{2}'. Take the aggregate, services, CommandContext, TimeProvider or CancellationToken, each by value.");

    public static readonly DiagnosticDescriptor KeyIsMissing = Category.Commands.Error(
        DiagnosticIds.KeyIsMissing,
        "A command names its aggregate",
        "Command '{0}' has no property '{1}Id' or 'Id'. Add one, or mark the property with [StreamKey].");

    public static readonly DiagnosticDescriptor KeyIsAmbiguous = Category.Commands.Error(
        DiagnosticIds.KeyIsAmbiguous,
        "A command names one aggregate",
        "Command '{0}' names its aggregate with both '{1}' and '{2}'. Mark one of them with [StreamKey].");

    public static readonly DiagnosticDescriptor KeyCannotBeText = Category.Commands.Error(
        DiagnosticIds.KeyCannotBeText,
        "A stream key has a text that can be read back",
        "Property '{1}' of command '{0}' is of type '{2}', which is no stream key. Use Guid, string, an integer, a date or a value type that implements IParsable and writes its own ToString, and allow no null.");

    public static readonly DiagnosticDescriptor RuleDoesNotFit = Category.Commands.Error(
        DiagnosticIds.RuleDoesNotFit,
        "A rule takes the aggregate and answers",
        "Rule '{1}' of command '{0}' does not fit. Did you mean '{2}'?");

    public static readonly DiagnosticDescriptor RuleNameIsTaken = Category.Commands.Error(
        DiagnosticIds.RuleNameIsTaken,
        "Rules have names of their own",
        "Command '{0}' has two rules named \"{1}\". Rename a method; the name in kebab case is the rule's stable name.");

    public static readonly DiagnosticDescriptor MethodLooksLikeRule = Category.Commands.Error(
        DiagnosticIds.MethodLooksLikeRule,
        "A rule is marked",
        "Method '{1}' of command '{0}' takes the aggregate and answers with a bool, and is neither called by the command's own code nor marked. Mark it with [Noop] or [Reject(\"…\")].");

    public static readonly DiagnosticDescriptor ValidateDoesNotFit = Category.Commands.Error(
        DiagnosticIds.ValidateDoesNotFit,
        "Validate takes the errors",
        "Validate of command '{0}' is never called. Did you mean 'void Validate(ValidationErrors errors)', protected where it is inherited?");

    public static readonly DiagnosticDescriptor RuleIsNotPure = Category.Commands.Warning(
        DiagnosticIds.RuleIsNotPure,
        "A rule asks the command and the state only",
        "Rule '{0}' of command '{1}' {2} with '{3}', so the same command on the same state may be judged differently. Put the value into the command, or ask in Decide, which takes TimeProvider and services.");

    public static readonly DiagnosticDescriptor MethodIsNotCalled = Category.Commands.Warning(
        DiagnosticIds.MethodIsNotCalled,
        "What the generated half calls has the name it is called by",
        "'{0}.{1}' looks like {2} and is never called. Did you mean '{3}'?");

    public static readonly DiagnosticDescriptor CommandIsNotMarked = Category.Commands.Warning(
        DiagnosticIds.CommandIsNotMarked,
        "What decides is marked as a command",
        "'{0}' has {1} and is not marked, so nothing calls it. Write '[Command]' before it and make it partial, or rename the method.");

    public static readonly DiagnosticDescriptor RuleIsConstant = Category.Commands.Warning(
        DiagnosticIds.RuleIsConstant,
        "A rule asks something",
        "Rule '{1}' of command '{0}' answers the same always: {2}. Ask the state, or remove the rule.");

    public static readonly DiagnosticDescriptor RuleIsNeverReached = Category.Commands.Warning(
        DiagnosticIds.RuleIsNeverReached,
        "A rule asks what no rule has asked before",
        "Rule '{1}' of command '{0}' asks what '{2}' has asked before it, so it never speaks. Correct its condition, or remove it.");

    public static readonly DiagnosticDescriptor RulesLeaveNothing = Category.Commands.Warning(
        DiagnosticIds.RulesLeaveNothing,
        "Rules leave something to decide",
        "Rules '{1}' and '{2}' of command '{0}' are each other's opposite, so one of them always speaks and Decide is never called. Correct one of the conditions.");

    public static readonly DiagnosticDescriptor DecideGivesNothing = Category.Commands.Error(
        DiagnosticIds.DecideGivesNothing,
        "Decide gives an event",
        "Decide of command '{0}' gives {1} where it must give an event. Say with a [Noop] rule when there is nothing to record.");

    public static readonly DiagnosticDescriptor RejectMessageIsEmpty = Category.Commands.Warning(
        DiagnosticIds.RejectMessageIsEmpty,
        "A refusal has a reason",
        "Rule '{1}' of command '{0}' refuses without saying why. Write the reason for the person who asked, as in [Reject(\"A cancelled order cannot be shipped.\")].");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        AggregateIsUnknown,
        AggregatesDiffer,
        DecideIsMissing,
        DecideIsAmbiguous,
        DecideReturnsNoEvent,
        DecideDoesNotFit,
        KeyIsMissing,
        KeyIsAmbiguous,
        KeyCannotBeText,
        RuleDoesNotFit,
        RuleNameIsTaken,
        MethodLooksLikeRule,
        ValidateDoesNotFit,
        RuleIsNotPure,
        MethodIsNotCalled,
        CommandIsNotMarked,
        RuleIsConstant,
        RuleIsNeverReached,
        RulesLeaveNothing,
        DecideGivesNothing,
        RejectMessageIsEmpty,
    ];
}
