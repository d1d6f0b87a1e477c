using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of projections: what each is called, and what it says when broken.</summary>
public static class ProjectionRules
{
    public static readonly DiagnosticDescriptor ProjectionNameIsNotAName = Category.Projections.Error(
        DiagnosticIds.ProjectionNameIsNotAName,
        "A projection's name is the name of a table",
        "Projection '{0}' has the name \"{1}\". Use at most 63 lower-case letters, digits and underscores, beginning with a letter, as in \"active_subscriptions\".");

    public static readonly DiagnosticDescriptor ProjectionHasNoKey = Category.Projections.Error(
        DiagnosticIds.ProjectionHasNoKey,
        "A projection has a key",
        "Projection '{0}' has no key, so its rows could not be told apart. Mark one property or several with [Key]; on a record's parameter write [property: Key].");

    public static readonly DiagnosticDescriptor KeyIsNoKey = Category.Projections.Error(
        DiagnosticIds.KeyIsNoKey,
        "A key is a plain value that is always there",
        "'{0}' is part of the key of '{1}', but its type '{2}' is nullable, approximate or nested. Use a Guid, a string, an integer, a decimal, a date, a time, a bool or an enum.");

    public static readonly DiagnosticDescriptor RowIsNotFound = Category.Projections.Error(
        DiagnosticIds.RowIsNotFound,
        "An event tells which row it changes",
        "'{0}' cannot tell which row '{1}' changes: the event has no '{2}' of type '{3}', and the stream key is no such key. Write 'static {4} KeyOf({1} happened, EventMetadata metadata)'.");

    public static readonly DiagnosticDescriptor KeyOfDoesNotFit = Category.Projections.Error(
        DiagnosticIds.KeyOfDoesNotFit,
        "A KeyOf takes an event and gives a key",
        "'{0}' has a KeyOf that is never called: it must stand beside an On for the same event, take the event and, if need be, the metadata, and give the key. Did you mean 'static {1} KeyOf({2} happened)'?");

    public static readonly DiagnosticDescriptor RowCannotBeMade = Category.Projections.Error(
        DiagnosticIds.RowCannotBeMade,
        "A row is made of its columns",
        "Projection '{0}' cannot be made of its columns: {1}. Give it one constructor, or the record's own, whose parameters are properties; a projection takes no services.");

    public static readonly DiagnosticDescriptor RowColumnIsTaken = Category.Projections.Error(
        DiagnosticIds.RowColumnIsTaken,
        "The columns of a projection have names of their own",
        "Projection '{0}' has two columns \"{1}\". Rename one of the properties.");

    public static readonly DiagnosticDescriptor IndexNamesNoColumn = Category.Projections.Error(
        DiagnosticIds.IndexNamesNoColumn,
        "An index is one of columns",
        "[Index] on '{0}' names '{1}', which is no column. Name properties of the projection, as in [Index(nameof({0}.{2}))].");

    public static readonly DiagnosticDescriptor TransactionIsNotTaken = Category.Projections.Error(
        DiagnosticIds.TransactionIsNotTaken,
        "A projector writes in the transaction it is given",
        "Projector '{0}' {1}, so what it writes would not be committed with its position. Write '{2}'; or use a [Reactor], which writes elsewhere.");

    public static readonly DiagnosticDescriptor TablesCannotBeRead = Category.Projections.Error(
        DiagnosticIds.TablesCannotBeRead,
        "A projector's tables are created by statements that may be run again",
        "The Tables of projector '{0}' {1}. Write 'const string Tables = \"create table if not exists …\"': it is run at every start of the schema, and the names of the tables are read out of it.");

    public static readonly DiagnosticDescriptor ProjectionVersionIsNotPositive = Category.Projections.Error(
        DiagnosticIds.ProjectionVersionIsNotPositive,
        "Versions of projections count from one",
        "Projection '{0}' has version {1}. Count from 1, which need not be written, and raise it by one when columns or folding change.");

    public static readonly DiagnosticDescriptor VersionIsFoldedInAppend = Category.Projections.Error(
        DiagnosticIds.VersionIsFoldedInAppend,
        "A new version of a projection is filled from the beginning",
        "Projection '{0}' is folded inside the append, so the table of its version {1} would lack everything that was recorded before. Leave InTransaction out, and let a processor fill it.");

    public static readonly DiagnosticDescriptor ProjectionNameLeavesNoRoom = Category.Projections.Error(
        DiagnosticIds.ProjectionNameLeavesNoRoom,
        "A rebuild names a table after the projection's",
        "The table of projection '{0}' would be \"{1}\". Use at most {2} characters, the version's included, and no two underscores in a row: those are for the tables of rebuilds.");

    public static readonly DiagnosticDescriptor ColumnTypeDoesNotFit = Category.Projections.Error(
        DiagnosticIds.ColumnTypeDoesNotFit,
        "A column gives back what was put into it",
        "'{0}' of projection '{1}' holds a '{2}', which {3} would not give back as it was. Write [Column(TypeName = \"{4}\")], or leave it out.");

    public static readonly DiagnosticDescriptor ColumnNameIsNotAName = Category.Projections.Error(
        DiagnosticIds.ColumnNameIsNotAName,
        "A column's name is a plain name",
        "'{0}' of projection '{1}' has the column name \"{2}\". Use at most 63 lower-case letters, digits and underscores, beginning with a letter, as in \"total_amount\", and none that PostgreSQL keeps for itself, such as \"ctid\".");

    public static readonly DiagnosticDescriptor ProjectionIsNotPure = Category.Projections.Warning(
        DiagnosticIds.ProjectionIsNotPure,
        "A projection depends on its row and the event only",
        "'{0}' of projection '{1}' {2} with '{3}', and it runs again whenever the projection is rebuilt. {4}.");

    public static readonly DiagnosticDescriptor RowIsChangedInPlace = Category.Projections.Error(
        DiagnosticIds.RowIsChangedInPlace,
        "A projection gives a new row and leaves the old one as it is",
        "'{0}' of projection '{1}' {2} in place, but a row that is the same object as before counts as unchanged and is not written. {3}'{4}'.");

    public static readonly DiagnosticDescriptor RowNeverBegins = Category.Projections.Error(
        DiagnosticIds.RowNeverBegins,
        "A projection begins its rows",
        "Projection '{0}' would stay empty: each On changes a row that is there, and none begins one. Make one static, as in 'static {0} On({1} happened)' or 'static {0} On({0}? row, {1} happened)'.");

    public static readonly DiagnosticDescriptor RowIsFoundTwoWays = Category.Projections.Warning(
        DiagnosticIds.RowIsFoundTwoWays,
        "The events of a projection mean the same key",
        "Projection '{0}' finds the row of '{1}' by its property '{2}', and that of '{3}', which has none, by the key of its stream: another row, unless both are the same. Say which it is: 'static {4} KeyOf({3} happened, EventMetadata metadata)'.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        ProjectionNameIsNotAName,
        ProjectionHasNoKey,
        KeyIsNoKey,
        RowIsNotFound,
        KeyOfDoesNotFit,
        RowCannotBeMade,
        RowColumnIsTaken,
        IndexNamesNoColumn,
        TransactionIsNotTaken,
        TablesCannotBeRead,
        ProjectionVersionIsNotPositive,
        VersionIsFoldedInAppend,
        ProjectionNameLeavesNoRoom,
        ColumnTypeDoesNotFit,
        ColumnNameIsNotAName,
        ProjectionIsNotPure,
        RowIsChangedInPlace,
        RowNeverBegins,
        RowIsFoundTwoWays,
    ];
}
