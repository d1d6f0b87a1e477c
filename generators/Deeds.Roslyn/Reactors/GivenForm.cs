namespace Deeds.Roslyn.Reactors;

/// <summary>What an On gives.</summary>
public enum GivenForm
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>One event.</summary>
    Event,

    /// <summary>A collection of events.</summary>
    Events,

    /// <summary>A command.</summary>
    Command,

    /// <summary>A refusal, or null for none.</summary>
    Refusal,
}
