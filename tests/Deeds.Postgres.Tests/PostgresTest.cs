using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests;

/// <summary>A test with a schema of its own.</summary>
public abstract class PostgresTest : IAsyncLifetime
{
    private PostgresStore? _world;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected virtual IReadOnlyList<StateTable> Tables => [];

    protected PostgresStore World => _world!;

    protected PostgresEventStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        _world = await PostgresStore.CreateAsync(Tables);
        Store = _world.OpenPostgres();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await World.DisposeAsync();
    }

    protected async Task<AppendResult> AppendAsync(StreamId stream, int events = 1, IEventStore? store = null) =>
        await (store ?? Store).AppendAsync(new StreamAppend(stream, Expectation.Any, Some.Events(events)), Cancellation);

    protected async Task<int> CountAsync(StreamId stream) => await Store.ReadStreamAsync(stream, StreamRange.All, Cancellation).CountAsync(Cancellation);
}
