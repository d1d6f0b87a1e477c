using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Everything the fold of an aggregate is written from.</summary>
/// <param name="Aggregate">The declaration.</param>
/// <param name="Applies">All Apply methods: the aggregate's own, then those inside events.</param>
/// <param name="KeyType">The member of <c>ColumnType</c> that holds every key its commands use.</param>
public sealed record FoldModel(AggregateModel Aggregate, EquatableArray<ApplyModel> Applies, string KeyType) : IDeclared
{
    public string MetadataName => Aggregate.MetadataName;

    /// <summary>Brings together what was declared apart.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="events">The events that carry Apply methods, of all aggregates.</param>
    /// <param name="keys">The key types of all commands, by aggregate.</param>
    public static FoldModel Of(AggregateModel aggregate, IEnumerable<EventAppliesModel> events, IEnumerable<KeyUse> keys)
    {
        var inEvents = events
            .OrderBy(static model => model.MetadataName, StringComparer.Ordinal)
            .SelectMany(static model => model.Applies)
            .Where(apply => apply.Aggregate == aggregate.MetadataName)
            .Select(static apply => apply.Apply);
        var applies = aggregate.Applies
            .Concat(inEvents)
            .GroupBy(static apply => apply.EventName, StringComparer.Ordinal)
            .Select(static group => group.First());
        var types = keys.Where(key => key.Aggregate == aggregate.MetadataName).Select(static key => key.ColumnType).Distinct().ToList();
        return new(aggregate, applies.ToEquatableArray(), types is [var only] ? only : "Text");
    }
}
