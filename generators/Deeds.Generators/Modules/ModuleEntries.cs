using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Reactors.Triggers;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Modules;

/// <summary>Turns what the other rooms found into entries of modules.</summary>
internal static class ModuleEntries
{
    public static IncrementalValueProvider<ImmutableArray<ModuleEntry>> Together(params IncrementalValuesProvider<ModuleEntry>[] entries) =>
        entries
            .Select(static found => found.Collect())
            .Aggregate(static (left, right) => left.Combine(right).Select(static (found, _) => found.Left.AddRange(found.Right)));

    public static ModuleEntry Of(DeclaredEvent declared)
    {
        var @event = declared.Event;
        return Entry(EntryKind.Event, @event.Name, @event.Header) with
        {
            Contract = EventContract.Of(declared),
            Shapes = Shapes(declared.Codecs, isStrict: false),
        };
    }

    public static ModuleEntry Of(FoldModel fold) => Entry(EntryKind.Aggregate, fold.Aggregate.Category, fold.Aggregate.Header);

    public static ModuleEntry Of(DeclaredCommand declared)
    {
        var header = declared.Command.Header;
        return Entry(EntryKind.Command, header.Name, header) with { Shapes = Shapes(declared.Codecs, isStrict: true) };
    }

    public static ModuleEntry Of(ReactorModel reactor) => Entry(EntryKind.Reactor, reactor.Shape.Name, reactor.Shape.Header);

    public static ModuleEntry Of(TriggerModel trigger) => Entry(EntryKind.Trigger, trigger.Shape.Name, trigger.Shape.Header);

    public static ModuleEntry Of(ProjectionModel projection) => Entry(EntryKind.Projection, projection.Table, projection.Header);

    public static ModuleEntry Of(ProjectorModel projector) => Entry(EntryKind.Projector, projector.Shape.Name, projector.Shape.Header);

    private static ModuleEntry Entry(EntryKind kind, string name, DeclarationHeader header) =>
        new(kind, name, header.FullName, header.Namespace.Replace("@", ""));

    // Only the command itself is strict: its parts may be parts of events, too.
    private static EquatableArray<ShapeEntry> Shapes(CodecGraph graph, bool isStrict) =>
        graph.Codecs
            .Select(codec => new ShapeEntry(codec.Type.Name, codec.Name.FullName, isStrict && codec.Name.FullName == graph.Root))
            .ToEquatableArray();
}
