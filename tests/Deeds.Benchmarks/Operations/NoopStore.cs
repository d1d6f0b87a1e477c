using Deeds.Storage;

namespace Deeds.Benchmarks.Operations;

/// <summary>Accepts every append and keeps nothing.</summary>
internal sealed class NoopStore : IEventStore
{
    private static readonly Position[] One = [new(1)];

    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) =>
        new(new AppendResult.Appended([new(append.Stream, append.Expected.Version.GetValueOrDefault() + 1, One)]));

    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Nobody measures appends to several streams here.");

    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) =>
        AsyncEnumerable.Empty<StoredEvent>();

    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) => new([]);

    public IStoreReader ReadAfter(Position position, EventFilter filter) => throw new NotSupportedException("Nobody measures store readers here.");
}
