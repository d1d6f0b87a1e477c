using Deeds.Benchmarks.Measuring;
using Deeds.Postgres;
using Deeds.Testing.Servers;
using Npgsql;

namespace Deeds.Benchmarks.Servers;

/// <summary>A database of its own with the event tables, on the given server or on a private cluster; dropped at the end.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private static readonly string Name = $"deeds_benchmarks_{Environment.ProcessId}";

    private readonly PrivatePostgres? _cluster;
    private readonly NpgsqlDataSource _server;

    private TemporaryDatabase(PrivatePostgres? cluster, string server)
    {
        _cluster = cluster;
        _server = NpgsqlDataSource.Create(server);
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = Name }.ConnectionString;
        Source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { NoResetOnClose = true });
        Store = new(ConnectionString);
        Cpu = new(Source);
    }

    public string ConnectionString { get; }

    public NpgsqlDataSource Source { get; }

    public PostgresEventStore Store { get; }

    public ServerCpu Cpu { get; }

    public static async Task<TemporaryDatabase> CreateAsync(string? server)
    {
        var cluster = server is null ? await PrivatePostgres.StartAsync() : null;
        var database = new TemporaryDatabase(cluster, server ?? cluster!.ConnectionString);
        await ExecuteAsync(database._server, $"create database {Name}");
        await PostgresSchema.ApplyAsync(database.ConnectionString, []);
        return database;
    }

    /// <summary>Brings the server to rest after much was written.</summary>
    public async Task SettleAsync()
    {
        await ExecuteAsync(Source, "vacuum analyze");
        await ExecuteAsync(Source, "checkpoint");
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Source.DisposeAsync();
        await ExecuteAsync(_server, $"drop database {Name} with (force)");
        await _server.DisposeAsync();
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
