namespace Deeds;

/// <summary>A processor that was waited for did not come to a position in time; says how far it is behind, and why.</summary>
/// <param name="status">How the processor was doing at the end of the wait.</param>
/// <param name="position">The position that was waited for.</param>
/// <param name="timeout">How long was waited.</param>
public sealed class ProcessorBehindException(ProcessorStatus status, Position position, TimeSpan timeout)
    : DeedsException("DEED0567", $"{status.Processor} did not come to position {position} in {timeout}: {status} Wait longer, or correct what holds it up.")
{
    /// <summary>How the processor was doing at the end of the wait.</summary>
    public ProcessorStatus Status { get; } = status;
}
