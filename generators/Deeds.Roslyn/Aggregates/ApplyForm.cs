namespace Deeds.Roslyn.Aggregates;

/// <summary>How an Apply is called.</summary>
public enum ApplyForm
{
    /// <summary>A method of the aggregate.</summary>
    OnAggregate,

    /// <summary>A static method of the aggregate that takes the state first.</summary>
    Static,

    /// <summary>A method of the event that the aggregate may call.</summary>
    OnEvent,

    /// <summary>A private method of the event, called through the event's generated half.</summary>
    Bridged,
}
