namespace Deeds.Postgres.Reading;

/// <summary>Finds the last event that every reader can see: it waits for those who may still append before it.</summary>
internal sealed class HeadQuery(Database database, TimeProvider clock, TimeSpan patience)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    public async ValueTask<Position> FindAsync(CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var fences = new LockFences(database);
        await fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
        while (fences.Settled == Position.Start && fences.ArePending)
        {
            if (clock.GetElapsedTime(began) >= patience)
                throw new DeedsException("DEED0586", $"An append is open since before the last event, so nobody can tell yet where the store ends; it was waited for {patience}. Try again; ProcessorControl.OverviewAsync names transactions that stay open.");
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
            await fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
        }

        return fences.Settled;
    }
}
