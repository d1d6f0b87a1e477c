namespace Deeds.Storage.Processors;

/// <summary>Whether a processor runs; kept by the store, so that it survives restarts.</summary>
public enum ProcessorMode
{
    /// <summary>It runs wherever somebody drives it.</summary>
    Running,

    /// <summary>An operator paused it.</summary>
    Paused,

    /// <summary>It failed for good and waits for an operator.</summary>
    Stopped,
}
