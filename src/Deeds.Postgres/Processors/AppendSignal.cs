namespace Deeds.Postgres.Processors;

/// <summary>Tells those who wait for events that there are some; costs an append next to nothing while nobody waits.</summary>
internal sealed class AppendSignal
{
    private readonly HighestPosition _highest = new();
    private TaskCompletionSource? _waiting;

    /// <summary>An append is committed, here or elsewhere.</summary>
    public void Appended(Position last)
    {
        _highest.Raise(last);
        Wake();
    }

    public void Wake() => Interlocked.Exchange(ref _waiting, null)?.TrySetResult();

    /// <summary>Ends when it was told of an event after a position, or something else woke it.</summary>
    public Task WaitAsync(Position after, CancellationToken cancellationToken)
    {
        // Registered before it looks: an append in between ends this very task.
        var waiting = Registered();
        return _highest.Value > after ? Task.CompletedTask : waiting.Task.WaitAsync(cancellationToken);
    }

    private TaskCompletionSource Registered()
    {
        var added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return Interlocked.CompareExchange(ref _waiting, added, null) ?? added;
    }
}
