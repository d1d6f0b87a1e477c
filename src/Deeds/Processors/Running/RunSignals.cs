namespace Deeds.Processors.Running;

/// <summary>What others wait for of a processor: that somebody asked something of it, and that it has written a position.</summary>
internal sealed class RunSignals
{
    private TaskCompletionSource _directed = New();
    private TaskCompletionSource _progressed = New();
    private int _awaited;

    /// <summary>True while somebody waits for a position.</summary>
    public bool IsProgressAwaited => Volatile.Read(ref _awaited) > 0;

    public Task WaitForDirectiveAsync(CancellationToken cancellationToken) => Volatile.Read(ref _directed).Task.WaitAsync(cancellationToken);

    public async Task WaitForProgressAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _awaited);
        try
        {
            await Volatile.Read(ref _progressed).Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _awaited);
        }
    }

    public void Directed() => Interlocked.Exchange(ref _directed, New()).SetResult();

    public void Progressed() => Interlocked.Exchange(ref _progressed, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
