namespace Deeds.Postgres.Reading;

/// <summary>Finds the last event that every reader can see: it waits for those who may still append before it.</summary>
internal sealed class HeadQuery(Database database, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    public async ValueTask<Position> FindAsync(CancellationToken cancellationToken)
    {
        var fences = new LockFences(database);
        await fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
        while (fences.Settled == Position.Start && fences.ArePending)
        {
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
            await fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
        }

        return fences.Settled;
    }
}
