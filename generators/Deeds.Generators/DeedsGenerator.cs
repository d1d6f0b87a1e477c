using System.Collections.Immutable;
using Deeds.Generators.Aggregates;
using Deeds.Generators.Commands;
using Deeds.Generators.Events;
using Deeds.Generators.Modules;
using Deeds.Generators.Projections;
using Deeds.Generators.Projections.Projectors;
using Deeds.Generators.Reactors;
using Deeds.Generators.Reactors.Triggers;
using Deeds.Generators.Serialization;
using Deeds.Roslyn.Serialization;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators;

/// <summary>Writes the other half of every declaration; each room adds its own pipeline.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DeedsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var events = EventPipeline.Add(context);
        var read = CommandPipeline.Read(context);
        var aggregates = AggregatePipeline.Add(context, events.Refused, read.Models.Select(static (declared, _) => declared.Key).Collect());
        var commands = CommandPipeline.Add(context, read, aggregates);

        var reactors = ReactorPipeline.Add(context, events, commands);
        var triggers = TriggerPipeline.Add(context, events);
        var projections = ProjectionPipeline.Add(context, events);
        var projectors = ProjectorPipeline.Add(context, events);

        var entries = ModuleEntries.Together(
            events.Models.Select(static (declared, _) => ModuleEntries.Of(declared)),
            aggregates.Models.Select(static (fold, _) => ModuleEntries.Of(fold)),
            commands.Models.Select(static (declared, _) => ModuleEntries.Of(declared)),
            reactors.Models.Select(static (reactor, _) => ModuleEntries.Of(reactor)),
            triggers.Models.Select(static (trigger, _) => ModuleEntries.Of(trigger)),
            projections.Models.Select(static (projection, _) => ModuleEntries.Of(projection)),
            projectors.Models.Select(static (projector, _) => ModuleEntries.Of(projector)));
        ModulePipeline.Add(context, entries, Together(events.Refusals, aggregates.Refusals, commands.Refusals, reactors.Refusals, triggers.Refusals, projections.Refusals, projectors.Refusals));
        CodecPipeline.Add(context, Together(
            events.Models.Select(static (declared, _) => declared.Codecs).Collect(),
            commands.Models.Select(static (declared, _) => declared.Codecs).Collect(),
            aggregates.Models.Select(static (fold, _) => new CodecGraph("", fold.Aggregate.Codecs)).Collect(),
            projections.Models.Select(static (projection, _) => new CodecGraph("", projection.Row.Codecs)).Collect()));
    }

    private static IncrementalValueProvider<ImmutableArray<T>> Together<T>(params IncrementalValueProvider<ImmutableArray<T>>[] found) =>
        found.Aggregate(static (left, right) => left.Combine(right).Select(static (both, _) => both.Left.AddRange(both.Right)));
}
