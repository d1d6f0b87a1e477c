using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of aggregates: what each is called, and what it says when broken.</summary>
public static class AggregateRules
{
    public static readonly DiagnosticDescriptor CategoryIsNotAName = Category.Aggregates.Error(
        DiagnosticIds.CategoryIsNotAName,
        "A category is a plain name",
        "Aggregate '{0}' has the category \"{1}\". Use letters, digits, dots and underscores; the hyphen separates category and key in a stream's name.");

    public static readonly DiagnosticDescriptor InitialIsMissing = Category.Aggregates.Error(
        DiagnosticIds.InitialIsMissing,
        "An aggregate needs an initial state",
        "Aggregate '{0}' cannot be made of nothing. Give every member a default, or write 'public static {0} Initial => …;'.");

    public static readonly DiagnosticDescriptor ApplyDoesNotFit = Category.Aggregates.Error(
        DiagnosticIds.ApplyDoesNotFit,
        "An Apply takes an event and gives a state",
        "'{0}' has an Apply that is never called: its parameters or its return type do not fit. Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor EventIsAppliedTwice = Category.Aggregates.Error(
        DiagnosticIds.EventIsAppliedTwice,
        "An event is applied once",
        "Aggregate '{0}' has two Apply methods for event '{1}'. Keep one, on the aggregate or on the event.");

    public static readonly DiagnosticDescriptor EventIsNotApplied = Category.Aggregates.Error(
        DiagnosticIds.EventIsNotApplied,
        "An aggregate applies every event its commands record",
        "Command '{0}' records '{1}', and aggregate '{2}' has no Apply for it, so the stream could not be read back. Add '{2} Apply({1} happened)' to '{2}'.");

    public static readonly DiagnosticDescriptor TableNameIsNotAName = Category.Aggregates.Error(
        DiagnosticIds.TableNameIsNotAName,
        "A table's name is a plain name",
        "Aggregate '{0}' has the table \"{1}\". Use at most 63 lower-case letters, digits and underscores, beginning with a letter.");

    public static readonly DiagnosticDescriptor ColumnNameIsTaken = Category.Aggregates.Error(
        DiagnosticIds.ColumnNameIsTaken,
        "Columns have names of their own",
        "Aggregate '{0}' has two columns \"{1}\" in table \"{2}\"; the key and the version have one each. Rename the property.");

    public static readonly DiagnosticDescriptor ColumnMarkIsNotFollowed = Category.Aggregates.Error(
        DiagnosticIds.ColumnMarkIsNotFollowed,
        "A current-state column has the type of its property",
        "'{0}' of aggregate '{1}' is marked {2}, which its current-state table does not follow. Write [Column(\"{3}\")], a name in lower-case letters, digits and underscores, and leave the type out.");

    public static readonly DiagnosticDescriptor ApplyIsNotPure = Category.Aggregates.Warning(
        DiagnosticIds.ApplyIsNotPure,
        "Apply depends on state and event only",
        "'{0}' of '{1}' {2} with '{3}', and it runs again whenever the stream is read. {4}.");

    public static readonly DiagnosticDescriptor AggregateHasSetter = Category.Aggregates.Warning(
        DiagnosticIds.AggregateHasSetter,
        "An aggregate changes by events only",
        "Member '{1}' of aggregate '{0}' can be set from outside, so its state could change without an event. Write '{2} {1} {{ get; init; }}'.");

    public static readonly DiagnosticDescriptor StateIsChangedOutsideApply = Category.Aggregates.Warning(
        DiagnosticIds.StateIsChangedOutsideApply,
        "State is changed in Apply only",
        "'{0}' changes '{1}' of '{2}' outside of Apply, and no event would say so. Record an event with a command, and give the new state in the event's Apply.");

    public static readonly DiagnosticDescriptor ApplyChangesItsState = Category.Aggregates.Error(
        DiagnosticIds.ApplyChangesItsState,
        "Apply gives a new state and leaves the old one as it is",
        "Apply of '{0}' changes '{1}' of the '{2}' it was given, which others hold, too, so they would misread the stream. Give a new one, as in '{3}'.");

    public static readonly DiagnosticDescriptor AggregateIsNotMarked = Category.Aggregates.Warning(
        DiagnosticIds.AggregateIsNotMarked,
        "What folds events is marked as an aggregate",
        "'{0}' has an Apply for event '{1}' and is not marked, so nothing calls it. Write '[Aggregate(\"{2}\")]' before it and make it partial, or rename the method.");

    public static readonly DiagnosticDescriptor MethodLooksLikeApply = Category.Aggregates.Warning(
        DiagnosticIds.MethodLooksLikeApply,
        "What applies an event is called Apply",
        "'{0}.{1}' looks like an Apply and is never called. Did you mean '{2}'?");

    public static readonly DiagnosticDescriptor MemberLooksLikeInitial = Category.Aggregates.Warning(
        DiagnosticIds.MemberLooksLikeInitial,
        "The initial state is a static property called Initial",
        "'{0}.{1}' looks like the initial state and is never used. Did you mean 'public static {0} Initial => …;'?");

    public static readonly DiagnosticDescriptor AppliedEventHasNoModule = Category.Aggregates.Error(
        DiagnosticIds.AppliedEventHasNoModule,
        "An applied event belongs to a module",
        "'{0}' applies '{1}' of assembly '{2}', which no module of that assembly holds, so no store could read it. Declare a [Module] there, in namespace '{3}' or one around it.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        CategoryIsNotAName,
        InitialIsMissing,
        ApplyDoesNotFit,
        EventIsAppliedTwice,
        EventIsNotApplied,
        TableNameIsNotAName,
        ColumnNameIsTaken,
        ColumnMarkIsNotFollowed,
        ApplyIsNotPure,
        AggregateHasSetter,
        StateIsChangedOutsideApply,
        ApplyChangesItsState,
        AggregateIsNotMarked,
        MethodLooksLikeApply,
        MemberLooksLikeInitial,
        AppliedEventHasNoModule,
    ];
}
