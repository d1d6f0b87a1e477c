namespace Deeds.Roslyn.Aggregates;

/// <summary>An Apply written inside an event.</summary>
/// <param name="Aggregate">The metadata name of the aggregate it changes.</param>
/// <param name="AggregateType">The aggregate, as generated code names it.</param>
/// <param name="Apply">The Apply.</param>
public sealed record EventApply(string Aggregate, string AggregateType, ApplyModel Apply)
{
    /// <summary>Whether the method is private, so that the event's generated half has to lead to it.</summary>
    public bool NeedsBridge => Apply.Form is ApplyForm.Bridged;
}
