using Deeds.Storage.Projections;

namespace Deeds.Storage.Processors;

/// <summary>What one step of a processor came to, to be written in one transaction.</summary>
/// <param name="Claim">The claim it was made under.</param>
/// <param name="From">The position the step began after; null for the first.</param>
/// <param name="To">Everything at or before it is done.</param>
public sealed record ProcessorCommit(ProcessorClaim Claim, Position? From, Position To)
{
    /// <summary>The rows the step changed.</summary>
    public IReadOnlyList<RowChange> Rows { get; init; } = [];

    /// <summary>The transaction a projector has written in, which the commit ends whatever comes of it; null where there is none.</summary>
    public IStepTransaction? Transaction { get; init; }

    /// <summary>How many events the step has worked off.</summary>
    public int EventsDone { get; init; }

    /// <summary>True when the reader had nothing to deliver after it; the store knows whether more is there.</summary>
    public bool IsCaughtUp { get; init; }

    /// <summary>The failure the processor is held up by; null for none.</summary>
    public ProcessorFailure? Failure { get; init; }

    /// <summary>True when the failure is final.</summary>
    public bool Stops { get; init; }

    /// <summary>The events to be parked, after those of their streams that are.</summary>
    public IReadOnlyList<ParkedEvent> Parks { get; init; } = [];

    /// <summary>The failure a stream is parked for, or stays parked for after it was tried again; null for none.</summary>
    public ProcessorFailure? ParkedFor { get; init; }

    /// <summary>True when the step leaves a failure behind.</summary>
    public bool KeepsFailure => (Failure ?? ParkedFor) is not null;

    /// <summary>How far a parked stream was worked off; one with no events left is no longer parked.</summary>
    public ParkedProgress? Unparked { get; init; }
}
