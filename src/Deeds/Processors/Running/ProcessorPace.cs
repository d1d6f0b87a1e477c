namespace Deeds.Processors.Running;

/// <summary>What a processor need not ask or write again at once, and when it leaves the store to others; by this process's own clock, with a margin that the claim outlasts.</summary>
internal sealed class ProcessorPace(TimeProvider clock, ProcessorOptions options)
{
    private const int ClaimParts = 10;
    private const int MostStepsToRest = 30;

    private static readonly TimeSpan LongestBreath = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _known = options.Claim / ClaimParts < Rest ? options.Claim / ClaimParts : Rest;
    private long _began;
    private long _claimedAt;
    private long _writtenAt;
    private volatile bool _isKnown;
    private volatile bool _isAsked;
    private bool _hasWritten;
    private bool _hasJustWritten;
    private long _way;

    /// <summary>True while a host drives it; whoever drives it step by step wants each step written as it is.</summary>
    public bool IsLive { get; set; }

    /// <summary>How long to leave the store to others before the next step: a step's own length for each event but one that came, so that the next step has more to share its cost.</summary>
    /// <remarks>None after a single event, for who is far behind, and for who is driven step by step.</remarks>
    public TimeSpan Breath { get; private set; }

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

    /// <summary>A step begins.</summary>
    public void Begin()
    {
        _way = 0;
        Volatile.Write(ref _began, clock.GetTimestamp());
    }

    /// <summary>The step has come a part of the store's way, events of others included.</summary>
    public void Advanced(Position from, Position to) => _way += to.ToInt64() - from.ToInt64();

    /// <summary>The step came to something; the next one follows at once only after progress.</summary>
    public ProcessorStep After(ProcessorStep step)
    {
        (_hasJustWritten, _hasWritten) = (_hasWritten && step is ProcessorStep.Progressed, false);
        Breath = IsLive && step is ProcessorStep.Progressed or ProcessorStep.Idle && _way < options.PageSize ? BreathAfter(clock.GetElapsedTime(_began)) : TimeSpan.Zero;
        return step;
    }

    /// <summary>The step has ended, however it did.</summary>
    public void End() => Volatile.Write(ref _began, 0);

    /// <summary>Somebody has asked something of the processor, or a step did not end as it should.</summary>
    public void Forget() => (_isKnown, _isAsked) = (false, true);

    // Timers count whole milliseconds, and leave out what is less.
    private TimeSpan BreathAfter(TimeSpan step)
    {
        var wanted = step * Math.Clamp(_way - 1, 0, MostStepsToRest);
        return TimeSpan.FromMilliseconds(Math.Ceiling((wanted < LongestBreath ? wanted : LongestBreath).TotalMilliseconds));
    }
}
