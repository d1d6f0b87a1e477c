using System.Collections.Immutable;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Serialization;

/// <summary>From what declarations hold to one <c>X.Codec.g.cs</c> per type, however many declarations hold it.</summary>
internal static class CodecPipeline
{
    public static void Add(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<CodecGraph>> graphs)
    {
        var codecs = graphs
            .SelectMany(static (all, _) => Distinct(all))
            .WithTrackingName(StepNames.Codecs);
        context.Emit(codecs, "Codec", CodecEmitter.Write);
    }

    private static EquatableArray<CodecModel> Distinct(ImmutableArray<CodecGraph> graphs) =>
        graphs.SelectMany(static graph => graph.Codecs)
            .GroupBy(static codec => codec.Name.FullName, StringComparer.Ordinal)
            .OrderBy(static codecs => codecs.Key, StringComparer.Ordinal)
            .Select(static codecs => codecs.First())
            .ToEquatableArray();
}
