namespace Deeds.Roslyn.Commands;

/// <summary>What a Decide returns.</summary>
public enum DecideForm
{
    /// <summary>One event.</summary>
    Event,

    /// <summary>A tuple of events.</summary>
    Tuple,

    /// <summary>An <c>Events</c> collection.</summary>
    Collection,
}
