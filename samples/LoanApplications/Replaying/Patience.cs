namespace LoanApplications.Replaying;

/// <summary>Does work that may be repeated again while the server is away, for half a minute.</summary>
internal sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <exception cref="OutageException">The server did not come back in time.</exception>
    public async ValueTask FinishAsync(Func<ValueTask> work, CancellationToken cancellationToken)
    {
        for (long? since = null; ;)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception problem) when (OutageException.MayPass(problem))
            {
                since ??= clock.GetTimestamp();
                if (clock.GetElapsedTime(since.Value) > Limit)
                    throw new OutageException($"The server went away and was not back within {Limit.TotalSeconds} s ({problem.Message}); run again to go on.", problem);
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }
}
