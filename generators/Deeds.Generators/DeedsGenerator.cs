using System.Collections.Immutable;
using Deeds.Generators.Aggregates;
using Deeds.Generators.Commands;
using Deeds.Generators.Events;
using Deeds.Generators.Modules;
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

        ModulePipeline.Add(context, ModuleEntries.Of(events.Models, aggregates.Models, commands));
        CodecPipeline.Add(context, Together(
            events.Models.Select(static (declared, _) => declared.Codecs),
            commands.Select(static (declared, _) => declared.Codecs),
            aggregates.Models.Select(static (fold, _) => new CodecGraph("", fold.Aggregate.Codecs))));
    }

    private static IncrementalValueProvider<ImmutableArray<CodecGraph>> Together(params IncrementalValuesProvider<CodecGraph>[] graphs) =>
        graphs
            .Select(static graph => graph.Collect())
            .Aggregate(static (left, right) => left.Combine(right).Select(static (found, _) => found.Left.AddRange(found.Right)));
}
