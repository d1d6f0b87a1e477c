using Deeds.Samples.Tests;
using Deeds.Testing.Servers;
using Npgsql;

[assembly: AssemblyFixture(typeof(DatabaseServer))]

namespace Deeds.Samples.Tests;

/// <summary>The server in DEEDS_POSTGRES, or a private one, with a database of its own for every test that asks.</summary>
public sealed class DatabaseServer : IAsyncLifetime
{
    private readonly List<string> _databases = [];
    private PrivatePostgres? _private;
    private string _server = "";

    public async ValueTask InitializeAsync()
    {
        _private = PrivatePostgres.Given is null ? await PrivatePostgres.StartAsync() : null;
        _server = _private?.ConnectionString ?? PrivatePostgres.Given!;
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"deeds_samples_{Environment.ProcessId}_{Guid.CreateVersion7():n}";
        await ExecuteAsync($"create database {name}");
        lock (_databases)
            _databases.Add(name);
        return new NpgsqlConnectionStringBuilder(_server) { Database = name, Pooling = false }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_private is not null)
            await _private.DisposeAsync();
        else
            foreach (var name in _databases)
                await ExecuteAsync($"drop database if exists {name} with (force)");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
