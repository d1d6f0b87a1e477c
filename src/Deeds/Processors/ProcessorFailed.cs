using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>A failure of a processor, for callbacks.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Failure">The event, how often it was tried, and when it is tried again.</param>
/// <param name="Problem">What was thrown.</param>
public sealed record ProcessorFailed(string Processor, ProcessorFailure Failure, Exception Problem)
{
    /// <summary>True when the event's stream was parked, and the processor goes on with others.</summary>
    public bool IsParked { get; init; }
}
