namespace Deeds.Processors.Running;

/// <summary>What a step of a processor came to, and so what to wait for before the next.</summary>
internal enum ProcessorStep
{
    /// <summary>Events were worked off; there may be more.</summary>
    Progressed,

    /// <summary>There was none to work off.</summary>
    Idle,

    /// <summary>An event failed and is tried again at a later time.</summary>
    Waiting,

    /// <summary>An operator paused it, or it had stopped.</summary>
    Halted,

    /// <summary>An event failed for good in this very step.</summary>
    Stopped,

    /// <summary>Another process drives it.</summary>
    Standby,
}
