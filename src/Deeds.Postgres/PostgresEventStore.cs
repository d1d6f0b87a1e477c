using Deeds.Postgres.Appending;
using Deeds.Postgres.CurrentState;
using Deeds.Postgres.Processors;
using Deeds.Postgres.Projections;
using Deeds.Postgres.Projectors;
using Deeds.Postgres.Reading;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres;

/// <summary>Keeps events in PostgreSQL, version 15 or newer.</summary>
/// <remarks>
/// An append to one stream is one statement and one commit, unless it has work to do in its transaction. Its tables must exist: see <see cref="PostgresSchema"/>;
/// with <c>UsePostgres</c> the host takes care of that. Works again by itself after the server was away.
/// Errors of the database pass through as Npgsql's own, except those of <see cref="IEventStore"/>. Thread-safe.
/// </remarks>
/// <example><code>await using var store = new PostgresEventStore("Host=localhost;Database=shop;Username=shop");</code></example>
public sealed class PostgresEventStore : IDrivableStore, ICurrentStateStore, IAsyncDisposable, IDisposable
{
    // The end of the store is asked for once, where a reader asks again and again.
    private const int HeadPatience = 50;

    private readonly Database _database;
    private readonly IAppender _appender;
    private readonly TransactionAppender _transactions;
    private readonly AppendWorks _works;
    private readonly StreamQueries _streams;
    private readonly EventLookup _lookup;
    private readonly ReaderParts _readers;
    private readonly StateRowStore _rows;
    private readonly AppendNews _news;

    /// <summary>Connects to nothing yet; the first call does.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <param name="options">The schemas' names and more; the defaults when null.</param>
    /// <param name="clock">The clock readers wait by; the system's when null.</param>
    public PostgresEventStore(string connectionString, PostgresOptions? options = null, TimeProvider? clock = null)
        : this(new Database(connectionString, options ?? PostgresOptions.Default), options ?? PostgresOptions.Default, clock)
    {
    }

    /// <summary>Takes its connections from a data source that the application has set up, such as one with a rotating password; who made it disposes of it.</summary>
    /// <param name="source">The data source. With <c>No Reset On Close</c> an append costs a fifth less.</param>
    /// <param name="options">The schemas' names and more; the defaults when null.</param>
    /// <param name="clock">The clock readers wait by; the system's when null.</param>
    public PostgresEventStore(NpgsqlDataSource source, PostgresOptions? options = null, TimeProvider? clock = null)
        : this(new Database(source, options ?? PostgresOptions.Default), options ?? PostgresOptions.Default, clock)
    {
    }

    private PostgresEventStore(Database database, PostgresOptions options, TimeProvider? clock)
    {
        _database = database;
        _rows = new(_database);
        var sql = new AppendSql(_database.Names, _rows);
        var attempts = new AppendAttempts(_database, new(_database.Names));
        _appender = new DirectAppender(_database, sql, attempts);
        var tables = new ProjectionTables(_database.Names);
        _works = new(tables);
        _transactions = new(_database, sql, attempts, _works);
        var events = new EventRows();
        _streams = new(_database, events);
        _lookup = new(_database, events);
        clock ??= TimeProvider.System;
        _readers = new(_database, events, new(_database), clock, options.ReaderPatience);
        _news = new(_database, options, clock);
        var processors = new PostgresProcessorStore(_database, tables, new(_database, clock, options.ReaderPatience * HeadPatience), _news);
        Processors = processors;
        Projectors = new PostgresProjectors(_database, new(_database.Names), processors.Limits);
        Projections = new PostgresProjections(_database, tables);
        Tables = new PostgresProjectionTables(_database, tables, new(_database, clock, options.SwapPatience));
    }

    /// <inheritdoc/>
    public IProcessorStore Processors { get; }

    /// <inheritdoc/>
    public IProjectionStore Projections { get; }

    /// <inheritdoc/>
    public IProjectorStore? Projectors { get; }

    /// <inheritdoc/>
    public IProjectionTables Tables { get; }

    /// <inheritdoc/>
    public void AddWork(EventFilter events, IAppendWork work) => _works.Add(events, work);

    /// <inheritdoc/>
    public async ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default)
    {
        AppendLimits.Check(append);
        _works.CheckOutside();
        var appending = _works.AreWantedBy(append) ? _transactions.AppendAsync([append], cancellationToken) : _appender.AppendAsync(append, cancellationToken);
        return _news.Tell(await appending.ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default)
    {
        if (appends.Count == 1)
            return await AppendAsync(appends[0], cancellationToken).ConfigureAwait(false);
        AppendLimits.Check([.. appends]);
        _works.CheckOutside();
        return _news.Tell(await _transactions.AppendAsync(appends, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) =>
        _streams.ReadAsync(stream, range, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) =>
        _lookup.FindAsync(eventIds, cancellationToken);

    /// <inheritdoc/>
    public IStoreReader ReadAfter(Position position, EventFilter filter) => new PostgresReader(_readers, position, new(filter));

    /// <inheritdoc/>
    public IStoreReader ReadBareAfter(Position position, EventFilter filter) => new PostgresReader(_readers, position, new(filter, IsBare: true));

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
    public ValueTask DisposeAsync()
    {
        _news.Dispose();
        return _database.DisposeAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _news.Dispose();
        _database.Dispose();
    }
}
