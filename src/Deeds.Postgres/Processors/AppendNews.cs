using Deeds.Storage;

namespace Deeds.Postgres.Processors;

/// <summary>Carries the news of appends to those who wait for events: within the process at once, to others by notice.</summary>
internal sealed class AppendNews : IDisposable
{
    private readonly AppendSignal _signal = new();
    private readonly AppendNotifier? _notifier;
    private readonly AppendListener? _listener;

    public AppendNews(Database database, PostgresOptions options, TimeProvider clock)
    {
        if (!options.NotifyOthers)
            return;
        var notice = new AppendNotice(Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"), options.Schema);
        _notifier = new(database, notice);
        _listener = new(database, notice, _signal, clock);
    }

    public AppendResult Tell(AppendResult result)
    {
        if (result is not AppendResult.Appended appended)
            return result;
        var last = appended.Streams.Count == 1 ? appended.Streams[0].Positions[^1] : appended.Position;
        _signal.Appended(last);
        _notifier?.Appended(last);
        return result;
    }

    public Task WaitAsync(Position after, CancellationToken cancellationToken)
    {
        _listener?.Begin();
        return _signal.WaitAsync(after, cancellationToken);
    }

    public void Dispose() => _listener?.Dispose();
}
