using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>Watches over a step that lasts: prolongs the claim it works under, and calls its event off when that has taken too long.</summary>
/// <remarks>By a timer, and not by who works: a handler may keep its thread. The end of a step waits for what the watch has asked of the store.</remarks>
internal sealed class Vigil : IDisposable
{
    private const int ClaimParts = 3;

    private readonly Lock _gate = new();
    private readonly ProcessorDefinition _definition;
    private readonly ProcessorWorld _world;
    private readonly ITimer _timer;
    private CancellationTokenSource _overdue = new();
    private Task _prolonging = Task.CompletedTask;
    private ProcessorClaim? _claim;
    private long _began;
    private bool _isTold;

    public Vigil(ProcessorDefinition definition, ProcessorWorld world)
    {
        (_definition, _world) = (definition, world);
        _timer = world.Clock.CreateTimer(static vigil => ((Vigil)vigil!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>False while a step has lasted longer than an event may, and could not be called off: others are to drive the processor then.</summary>
    public bool IsInTime => Volatile.Read(ref _began) is var began && (began == 0 || _world.Clock.GetElapsedTime(began) <= Options.HandlingTimeout);

    private ProcessorOptions Options => _definition.Options;

    private TimeSpan Pause => Options.Claim < Options.HandlingTimeout ? Options.Claim / ClaimParts : Options.HandlingTimeout / ClaimParts;

    /// <summary>A step begins to work under a claim.</summary>
    /// <returns>Ends when its event has taken too long.</returns>
    public CancellationToken Begin(ProcessorClaim claim)
    {
        lock (_gate)
        {
            (_claim, _began, _isTold) = (claim, _world.Clock.GetTimestamp(), false);
            if (_overdue.IsCancellationRequested)
                _overdue = new();
        }

        _timer.Change(Pause, Pause);
        return _overdue.Token;
    }

    /// <summary>The step has worked; nothing is asked of the store for it any more.</summary>
    public Task EndAsync()
    {
        lock (_gate)
            (_claim, _began) = (null, 0);
        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return _prolonging;
    }

    /// <summary>Looks how long the step has lasted.</summary>
    public void Look()
    {
        lock (_gate)
        {
            if (_claim is null)
                return;
            if (!IsInTime)
                _ = _overdue.CancelAsync();
            else if (_prolonging.IsCompleted)
                _prolonging = ProlongAsync(_claim);
            Tell(_claim);
        }
    }

    public void Dispose()
    {
        // A look that is on its way finds nothing to watch over.
        lock (_gate)
            _claim = null;
        _timer.Dispose();
        _overdue.Dispose();
    }

    private void Tell(ProcessorClaim claim)
    {
        if (_isTold || _world.Clock.GetElapsedTime(_began) < Options.Claim)
            return;
        _isTold = true;
        ProcessorLog.TakesLong(_world.Logger, _definition.Name, claim.Checkpoint.Position, Options.Claim);
    }

    // A claim that is lost meanwhile shows when the step is written: it is not, then.
    private async Task ProlongAsync(ProcessorClaim claim)
    {
        try
        {
            await Task.Yield();
            await _world.Store.Processors.ClaimAsync(_definition.Name, claim.Owner, Options.Claim, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            ProcessorLog.NotProlonged(_world.Logger, _definition.Name, problem);
        }
    }
}
