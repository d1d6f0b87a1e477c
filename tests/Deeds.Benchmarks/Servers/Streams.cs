using Deeds.Storage;

namespace Deeds.Benchmarks.Servers;

/// <summary>Existing streams to append to in turn, each at the version it has.</summary>
internal sealed class Streams(IEventStore store, IReadOnlyList<NewEvent> events)
{
    private const int Count = 64;

    private readonly int[] _versions = new int[Count];
    private int _next;

    /// <summary>What the names of the streams begin with.</summary>
    public string Prefix { get; init; } = "order-";

    public async Task BeginAsync()
    {
        for (var i = 0; i < Count; i++)
            await AppendAsync();
    }

    /// <param name="starts">Told of the event before it is appended.</param>
    public async ValueTask AppendAsync(Action<Guid>? starts = null)
    {
        var stream = _next++ % Count;
        var appended = events[_next % events.Count] with { EventId = Guid.CreateVersion7(), RecordedAt = TimeProvider.System.GetUtcNow() };
        starts?.Invoke(appended.EventId);
        var result = await store.AppendAsync(new StreamAppend($"{Prefix}{stream}", Expectation.Exactly(_versions[stream]), [appended]));
        if (result is not AppendResult.Appended)
            throw new InvalidOperationException($"The append to {Prefix}{stream} was not accepted: {result}");
        _versions[stream]++;
    }
}
