namespace Deeds.Processors.Running;

/// <summary>What a processor need not ask or write again at once; by this process's own clock, with a margin that the claim outlasts.</summary>
internal sealed class ProcessorPace(TimeProvider clock, TimeSpan term)
{
    private const int ClaimParts = 10;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _known = term / ClaimParts < Rest ? term / ClaimParts : Rest;
    private long _claimedAt;
    private long _writtenAt;
    private volatile bool _isKnown;
    private volatile bool _isAsked;
    private bool _hasWritten;
    private bool _hasJustWritten;

    /// <summary>True while a host drives it; whoever drives it step by step wants each step written as it is.</summary>
    public bool IsLive { get; set; }

    /// <summary>True when a look for events may go before one at the claim: where there are none, nothing is done under it.</summary>
    public bool MayPeek => IsLive && IsKnown;

    /// <summary>True when events of others that passed by may be written with the next step.</summary>
    public bool MayWriteLater => IsLive && !_isAsked && _writtenAt > 0 && clock.GetElapsedTime(_writtenAt) < Rest;

    /// <summary>True when the step before has written: that has told as much as a look at the claim would.</summary>
    public bool HasJustWritten => _hasJustWritten && IsKnown;

    private bool IsKnown => _isKnown && clock.GetElapsedTime(_claimedAt) < _known;

    /// <summary>The claim is looked at.</summary>
    public void Claimed() => (_claimedAt, _isKnown) = (clock.GetTimestamp(), true);

    /// <summary>A position was written.</summary>
    public void Written() => (_writtenAt, _hasWritten, _isAsked) = (clock.GetTimestamp(), true, false);

    /// <summary>A step has ended; the next one follows at once only after progress.</summary>
    public ProcessorStep After(ProcessorStep step)
    {
        (_hasJustWritten, _hasWritten) = (_hasWritten && step is ProcessorStep.Progressed, false);
        return step;
    }

    /// <summary>Somebody has asked something of the processor, or a step did not end as it should.</summary>
    public void Forget() => (_isKnown, _isAsked) = (false, true);
}
