using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Hears of the appends of other processes, from the first time somebody waits for events until the store is disposed.</summary>
internal sealed class AppendListener(Database database, AppendNotice own, AppendSignal signal, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _end = new();
    private int _hasBegun;

    public void Begin()
    {
        if (Volatile.Read(ref _hasBegun) == 0 && Interlocked.Exchange(ref _hasBegun, 1) == 0)
            _ = Task.Run(() => ListenAsync(_end.Token), _end.Token);
    }

    public void Dispose()
    {
        if (_end.IsCancellationRequested)
            return;
        _end.Cancel();
        _end.Dispose();
    }

    // Without a connection nothing is missed: those who wait poll as well.
    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await HearAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is NpgsqlException or TimeoutException or OperationCanceledException)
            {
                await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task HearAsync(CancellationToken cancellationToken)
    {
        var connection = await database.OpenOwnAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        connection.Notification += (_, heard) =>
        {
            if (own.Read(heard.Payload) is { } last)
                signal.Appended(last);
        };
        using (var command = new NpgsqlCommand($"listen {AppendNotice.Channel}", connection))
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        // What was committed before it listened has been told to nobody here.
        signal.Wake();
        while (true)
            await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
