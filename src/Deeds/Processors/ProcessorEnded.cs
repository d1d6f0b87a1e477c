using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>A process has ended driving a processor.</summary>
/// <param name="Checkpoint">How far the processor has come, and what it failed with, as this process saw it last.</param>
/// <param name="Reason">Why it has ended.</param>
public sealed record ProcessorEnded(ProcessorCheckpoint Checkpoint, EndReason Reason)
{
    /// <summary>The processor's name.</summary>
    public string Processor => Checkpoint.Processor;

    /// <summary>The event it stopped at, and the cause; null when it did not stop at one.</summary>
    public ProcessorFailure? Failure => Reason is EndReason.Stopped ? Checkpoint.Failure : null;
}
