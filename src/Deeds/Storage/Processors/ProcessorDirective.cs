namespace Deeds.Storage.Processors;

/// <summary>What an operator asks of a processor.</summary>
public enum ProcessorDirective
{
    /// <summary>Run on after a pause; a processor that stopped stays so.</summary>
    Resume,

    /// <summary>Do nothing until resumed; a processor that stopped stays so.</summary>
    Pause,

    /// <summary>Try the event again at once that it stopped at, or that waits for its next try; its tries are counted anew.</summary>
    Retry,

    /// <summary>Forget which events processes have declared for it: those that still run declare theirs anew.</summary>
    Withdraw,
}
