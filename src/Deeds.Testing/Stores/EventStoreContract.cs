using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>The published contract of <see cref="IEventStore"/>, as tests: derive one class from each contract in this namespace and run them on your store.</summary>
/// <remarks>Every test gets a store of its own. Needs a reference to xunit.v3 in the deriving project, which runs them.</remarks>
/// <example><code>public sealed class Appending : AppendingContract&lt;MyStoreUnderTest&gt;;</code></example>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class EventStoreContract<TStore> : IAsyncLifetime
    where TStore : class, IStoreUnderTest<TStore>
{
    private TStore? _world;
    private IEventStore? _store;

    /// <summary>The current-state tables the tests need.</summary>
    protected virtual IReadOnlyList<StateTable> Tables => [];

    /// <summary>What makes and opens the store.</summary>
    protected TStore World => _world!;

    /// <summary>The store under test.</summary>
    protected IEventStore Store => _store!;

    /// <summary>Ends with the test.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _world = await TStore.CreateAsync(Tables);
        _store = _world.Open();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_world is not null)
            await _world.DisposeAsync();
    }

    /// <summary>Appends and expects it to be accepted.</summary>
    protected async Task<AppendedStream> AppendAsync(StreamId stream, Expectation expected, params IReadOnlyList<NewEvent> events)
    {
        var result = await Store.AppendAsync(new StreamAppend(stream, expected, events), Cancellation);
        return Assert.Single(Assert.IsType<AppendResult.Appended>(result).Streams);
    }

    /// <summary>Reads a range of a stream.</summary>
    protected async Task<IReadOnlyList<StoredEvent>> ReadAsync(StreamId stream, StreamRange range = default) =>
        await Store.ReadStreamAsync(stream, range, Cancellation).ToListAsync(Cancellation);

    /// <summary>Reads a range of a stream and gives the versions only.</summary>
    protected async Task<IEnumerable<int>> VersionsAsync(StreamId stream, StreamRange range = default) =>
        (await ReadAsync(stream, range)).Select(stored => stored.Version);

    /// <summary>Reads the whole store, page by page.</summary>
    protected Task<IReadOnlyList<StoredEvent>> ReadAllAsync(EventFilter filter, int limit = 1_000) => ReadToEndAsync(Store.ReadAfter(Position.Start, filter), limit);

    /// <summary>Reads what a reader can deliver now, page by page.</summary>
    protected static async Task<IReadOnlyList<StoredEvent>> ReadToEndAsync(IStoreReader reader, int limit = 1_000)
    {
        var events = new List<StoredEvent>();
        EventPage page;
        do
        {
            page = await reader.ReadPageAsync(limit, Cancellation);
            Assert.InRange(page.Events.Count, 0, limit);
            events.AddRange(page.Events);
        }
        while (!page.IsLast);
        return events;
    }
}
