using Deeds.Storage;

namespace Deeds.Benchmarks.Servers;

/// <summary>Existing streams to append to in turn, each at the version it has.</summary>
internal sealed class Streams(IEventStore store, IReadOnlyList<NewEvent> events)
{
    private const int Count = 64;

    private readonly int[] _versions = new int[Count];
    private int _next;

    public async Task BeginAsync()
    {
        for (var i = 0; i < Count; i++)
            await AppendAsync();
    }

    public async ValueTask AppendAsync()
    {
        var stream = _next++ % Count;
        var appended = events[_next % events.Count] with { EventId = Guid.CreateVersion7(), RecordedAt = TimeProvider.System.GetUtcNow() };
        var result = await store.AppendAsync(new StreamAppend($"order-{stream}", Expectation.Exactly(_versions[stream]), [appended]));
        if (result is not AppendResult.Appended)
            throw new InvalidOperationException($"The append to order-{stream} was not accepted: {result}");
        _versions[stream]++;
    }
}
