using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Aggregates;

/// <summary>From every type marked with [Aggregate], and the events that carry an Apply, to its <c>X.Fold.g.cs</c>.</summary>
internal static class AggregatePipeline
{
    public static Found<FoldModel> Add(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<string>> refusedEvents,
        IncrementalValueProvider<ImmutableArray<KeyUse>> keys)
    {
        var aggregates = context.Declared(KnownNames.AggregateAttribute, StepNames.Aggregates, AggregateParser.Parse);
        var events = context.Declared(KnownNames.EventAttribute, StepNames.EventApplies, EventAppliesParser.Parse);
        var bridged = events.Without(refusedEvents, static model => [model.Header.FullName], static model => model.Header.FullName).Models;
        context.Emit(bridged.Where(static model => model.Applies.Any(static apply => apply.NeedsBridge)), "Apply", ApplyBridgeEmitter.Write);

        var folds = aggregates.Models
            .Combine(events.Models.Collect().Combine(keys))
            .Select(static (found, _) => FoldModel.Of(found.Left, found.Right.Left, found.Right.Right))
            .WithTrackingName(StepNames.Folds);
        var refusals = aggregates.Refusals.Combine(events.Refusals).Select(static (refused, _) => refused.Left.AddRange(refused.Right));
        var whole = new Found<FoldModel>(folds, aggregates.Refused, refusals).Without(
            refusedEvents, static fold => fold.Applies.Select(static apply => apply.EventType), static fold => fold.Aggregate.Header.FullName);
        context.Emit(whole.Models, "Fold", FoldEmitter.Write);
        return whole;
    }
}
