using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Aggregates;

/// <summary>From every type marked with [Aggregate], and the events that carry an Apply, to its <c>X.Fold.g.cs</c>.</summary>
internal static class AggregatePipeline
{
    public static IncrementalValuesProvider<FoldModel> Add(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<KeyUse>> keys)
    {
        var aggregates = context.Declared(KnownNames.AggregateAttribute, StepNames.Aggregates, AggregateParser.Parse);
        var events = context.Declared(KnownNames.EventAttribute, StepNames.EventApplies, EventAppliesParser.Parse);
        context.Emit(events.Where(static model => model.Applies.Any(static apply => apply.NeedsBridge)), "Apply", ApplyBridgeEmitter.Write);

        var folds = aggregates
            .Combine(events.Collect().Combine(keys))
            .Select(static (found, _) => FoldModel.Of(found.Left, found.Right.Left, found.Right.Right))
            .WithTrackingName(StepNames.Folds);
        context.Emit(folds, "Fold", FoldEmitter.Write);
        return folds;
    }
}
