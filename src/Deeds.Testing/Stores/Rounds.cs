namespace Deeds.Testing.Stores;

/// <summary>Starts callers at the same moment.</summary>
internal static class Rounds
{
    /// <summary>Runs <paramref name="call"/> for callers 0, 1, 2 …, none before the last has arrived, and waits for all of them.</summary>
    public static Task AtOnceAsync(int callers, Func<int, Task> call)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var arrived = 0;
        return Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            if (Interlocked.Increment(ref arrived) == callers)
                start.SetResult();
            await start.Task;
            await call(caller);
        }, TestContext.Current.CancellationToken)));
    }
}
