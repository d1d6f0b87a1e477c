namespace Deeds.Postgres.Processors;

/// <summary>Tells those who wait for events that there are some; costs an append next to nothing while nobody waits.</summary>
internal sealed class AppendSignal
{
    private TaskCompletionSource? _waiting;
    private long _highest;

    /// <summary>This process has committed an append.</summary>
    public void Appended(Position last)
    {
        var known = Volatile.Read(ref _highest);
        while (known < last.ToInt64() && Interlocked.CompareExchange(ref _highest, last.ToInt64(), known) is var found && found != known)
            known = found;
        Wake();
    }

    public void Wake() => Interlocked.Exchange(ref _waiting, null)?.TrySetResult();

    /// <summary>Ends when this process has committed an event after a position, or something else woke it.</summary>
    public Task WaitAsync(Position after, CancellationToken cancellationToken)
    {
        // Registered before it looks: an append in between ends this very task.
        var waiting = Registered();
        return Volatile.Read(ref _highest) > after.ToInt64() ? Task.CompletedTask : waiting.Task.WaitAsync(cancellationToken);
    }

    private TaskCompletionSource Registered()
    {
        var added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return Interlocked.CompareExchange(ref _waiting, added, null) ?? added;
    }
}
