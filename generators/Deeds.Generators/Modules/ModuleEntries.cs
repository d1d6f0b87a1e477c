using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Modules;

/// <summary>Turns what the other rooms found into entries of modules.</summary>
internal static class ModuleEntries
{
    public static IncrementalValueProvider<ImmutableArray<ModuleEntry>> Of(
        IncrementalValuesProvider<DeclaredEvent> events,
        IncrementalValuesProvider<FoldModel> aggregates,
        IncrementalValuesProvider<DeclaredCommand> commands) =>
        events.Select(static (declared, _) => OfEvent(declared)).Collect()
            .Combine(aggregates.Select(static (fold, _) => OfAggregate(fold)).Collect())
            .Combine(commands.Select(static (declared, _) => OfCommand(declared)).Collect())
            .Select(static (found, _) => ImmutableArray.CreateRange(found.Left.Left.Concat(found.Left.Right).Concat(found.Right)));

    private static ModuleEntry OfEvent(DeclaredEvent declared)
    {
        var @event = declared.Event;
        return Entry(EntryKind.Event, @event.Name, @event.Header) with
        {
            Contract = EventContract.Of(declared),
            Shapes = Shapes(declared.Codecs, isStrict: false),
        };
    }

    private static ModuleEntry OfAggregate(FoldModel fold) => Entry(EntryKind.Aggregate, fold.Aggregate.Category, fold.Aggregate.Header);

    private static ModuleEntry OfCommand(DeclaredCommand declared)
    {
        var header = declared.Command.Header;
        return Entry(EntryKind.Command, header.Name, header) with { Shapes = Shapes(declared.Codecs, isStrict: true) };
    }

    private static ModuleEntry Entry(EntryKind kind, string name, DeclarationHeader header) =>
        new(kind, name, header.FullName, header.Namespace.Replace("@", ""));

    // Only the command itself is strict: its parts may be parts of events, too.
    private static EquatableArray<ShapeEntry> Shapes(CodecGraph graph, bool isStrict) =>
        graph.Codecs
            .Select(codec => new ShapeEntry(codec.Type.Name, codec.Name.FullName, isStrict && codec.Name.FullName == graph.Root))
            .ToEquatableArray();
}
