namespace Deeds;

/// <summary>How a rebuild is doing.</summary>
public enum RebuildState
{
    /// <summary>It works off the events of the store.</summary>
    Filling,

    /// <summary>It has come to the end of the store once, and follows: its table may be verified and swapped.</summary>
    CaughtUp,

    /// <summary>An event failed, and is tried again.</summary>
    Waiting,

    /// <summary>An event failed for good: correct the cause and retry, skip it, or abort.</summary>
    Stopped,

    /// <summary>An operator paused it.</summary>
    Paused,

    /// <summary>It has written no step for half a minute, though it has not caught up.</summary>
    Stalled,
}
