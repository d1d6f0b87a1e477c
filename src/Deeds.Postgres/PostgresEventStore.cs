using Deeds.Postgres.Appending;
using Deeds.Postgres.CurrentState;
using Deeds.Postgres.Reading;
using Deeds.Storage;

namespace Deeds.Postgres;

/// <summary>Keeps events in PostgreSQL, version 15 or newer.</summary>
/// <remarks>
/// An append to one stream is one statement and one commit. Its tables must exist: see <see cref="PostgresSchema"/>;
/// with <c>UsePostgres</c> the host takes care of that. Works again by itself after the server was away.
/// Errors of the database pass through as Npgsql's own, except those of <see cref="IEventStore"/>. Thread-safe.
/// </remarks>
/// <example><code>await using var store = new PostgresEventStore("Host=localhost;Database=shop;Username=shop");</code></example>
public sealed class PostgresEventStore : IEventStore, ICurrentStateStore, IAsyncDisposable, IDisposable
{
    private readonly Database _database;
    private readonly IAppender _appender;
    private readonly SeveralStreamsAppender _severalStreams;
    private readonly StreamQueries _streams;
    private readonly EventLookup _lookup;
    private readonly ReaderParts _readers;
    private readonly StateRowStore _rows;

    /// <summary>Connects to nothing yet; the first call does.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <param name="options">The schemas' names and more; the defaults when null.</param>
    /// <param name="clock">The clock readers wait by; the system's when null.</param>
    public PostgresEventStore(string connectionString, PostgresOptions? options = null, TimeProvider? clock = null)
    {
        options ??= PostgresOptions.Default;
        _database = new(connectionString, options);
        _rows = new(_database);
        var sql = new AppendSql(_database.Names, _rows);
        var attempts = new AppendAttempts(_database, new(_database.Names));
        _appender = new DirectAppender(_database, sql, attempts);
        _severalStreams = new(_database, sql, attempts);
        var events = new EventRows();
        _streams = new(_database, events);
        _lookup = new(_database, events);
        _readers = new(_database, events, clock ?? TimeProvider.System, options.ReaderPatience);
    }

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default)
    {
        AppendLimits.Check(append);
        AppendLimits.CheckNoWork(append, nameof(PostgresEventStore));
        return _appender.AppendAsync(append, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default)
    {
        AppendLimits.Check([.. appends]);
        foreach (var append in appends)
            AppendLimits.CheckNoWork(append, nameof(PostgresEventStore));
        return appends.Count == 1 ? _appender.AppendAsync(appends[0], cancellationToken) : _severalStreams.AppendAsync(appends, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) =>
        _streams.ReadAsync(stream, range, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) =>
        _lookup.FindAsync(eventIds, cancellationToken);

    /// <inheritdoc/>
    public IStoreReader ReadAfter(Position position, EventFilter filter) => new PostgresReader(_readers, position, filter);

    /// <inheritdoc/>
    public IAsyncEnumerable<StateRow> ReadRowsAsync(StateTable table, CancellationToken cancellationToken = default) =>
        _rows.ReadAsync(table, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StateRow?> FindRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) =>
        _rows.FindAsync(table, key, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> RewriteRowAsync(StateTable table, StateRow row, CancellationToken cancellationToken = default) =>
        _rows.RewriteAsync(table, row, cancellationToken);

    /// <inheritdoc/>
    public ValueTask RemoveRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) =>
        _rows.RemoveAsync(table, key, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
