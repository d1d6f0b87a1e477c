namespace Deeds;

/// <summary>Why a process has ended driving a processor.</summary>
public enum EndReason
{
    /// <summary>An event failed for good.</summary>
    Stopped,

    /// <summary>An operator paused it.</summary>
    Paused,

    /// <summary>Another process is to drive it, or has taken it over.</summary>
    LeftToAnother,

    /// <summary>The host stops.</summary>
    HostStops,
}
