using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Tells other processes of appends: beside them and never within, one notice at a time for however many there were, with the last position of all.</summary>
/// <remarks>A commit that carries a notice holds a lock on the whole server; within the appends that would let one writer commit at a time.</remarks>
internal sealed class AppendNotifier(Database database, AppendNotice notice)
{
    private const string Send = $"select set_config('synchronous_commit', 'off', true), pg_notify('{AppendNotice.Channel}', $1)";

    private readonly HighestPosition _last = new();
    private int _isWanted;
    private int _isSending;

    public void Appended(Position last)
    {
        _last.Raise(last);
        Interlocked.Exchange(ref _isWanted, 1);
        if (Interlocked.CompareExchange(ref _isSending, 1, 0) == 0)
            _ = Task.Run(SendWantedAsync);
    }

    private async Task SendWantedAsync()
    {
        do
        {
            while (Interlocked.Exchange(ref _isWanted, 0) == 1)
                await SendAsync().ConfigureAwait(false);
            Interlocked.Exchange(ref _isSending, 0);
        }
        while (Volatile.Read(ref _isWanted) == 1 && Interlocked.CompareExchange(ref _isSending, 1, 0) == 0);
    }

    // When it fails only a hint is lost: the others poll as well.
    private async Task SendAsync()
    {
        try
        {
            var connection = await database.OpenAsync(CancellationToken.None).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            using var command = new NpgsqlCommand(Send, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = notice.Payload(_last.Value) } } };
            await command.PrepareAsync().ConfigureAwait(false);
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is NpgsqlException or ObjectDisposedException)
        {
            Interlocked.Exchange(ref _isWanted, 0);
        }
    }
}
