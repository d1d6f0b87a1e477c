namespace Deeds.Postgres.Tests.Processors;

/// <summary>Where <see cref="Hang"/> waits until somebody opens.</summary>
internal sealed class Door
{
    public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool KeepsThread { get; set; }

    public CancellationToken Cancellation { get; set; }

    public void Wait() => ((IAsyncResult)Open.Task).AsyncWaitHandle.WaitOne();
}
