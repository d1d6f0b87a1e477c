namespace Deeds;

/// <summary>A processor that was waited for did not come to a position in time; says how far it is behind, and why.</summary>
/// <param name="status">How the processor was doing at the end of the wait.</param>
/// <param name="position">The position that was waited for.</param>
/// <param name="timeout">How long was waited.</param>
public sealed class ProcessorBehindException(ProcessorStatus status, Position position, TimeSpan timeout)
    : DeedsException("DEED0567", $"{status.Processor} did not come to position {position} in {timeout}: {status} {Remedy(status, position)}")
{
    /// <summary>How the processor was doing at the end of the wait.</summary>
    public ProcessorStatus Status { get; } = status;

    private static string Remedy(ProcessorStatus status, Position position)
    {
        var end = new Position((status.Checkpoint.Position ?? Position.Start).ToInt64() + status.PositionsBehind);
        return position > end && status.PositionsBeyondEnd == 0
            ? $"The store ends at {end}: nobody has appended an event of that position yet."
            : "Wait longer, or correct what holds it up.";
    }
}
