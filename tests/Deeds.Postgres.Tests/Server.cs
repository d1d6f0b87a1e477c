using Deeds.Postgres.Tests;
using Deeds.Postgres.Tests.Processors;
using Deeds.Testing.Servers;
using Npgsql;

[assembly: AssemblyFixture(typeof(Server))]

namespace Deeds.Postgres.Tests;

/// <summary>One server per run of the tests: the one in DEEDS_POSTGRES, or a private one; in it a database that is thrown away.</summary>
public sealed class Server : IAsyncLifetime
{
    private const string Name = "deeds_tests";

    private static readonly TaskCompletionSource<string> Ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly string _database = $"{Name}_{Environment.ProcessId}";
    private PrivatePostgres? _private;
    private string _server = "";

    /// <summary>The connection string of the database.</summary>
    public static Task<string> ConnectionString => Ready.Task;

    public async ValueTask InitializeAsync()
    {
        await WorkerProcess.RunIfStartedAsync();
        _private = PrivatePostgres.Given is null ? await PrivatePostgres.StartAsync() : null;
        _server = _private?.ConnectionString ?? PrivatePostgres.Given!;
        await Sql.RunAsync(_server, $"create database {_database}");
        Ready.SetResult(new NpgsqlConnectionStringBuilder(_server) { Database = _database, MaxPoolSize = 40 }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_private is null)
            await Sql.RunAsync(_server, $"drop database if exists {_database} with (force)");
        else
            await _private.DisposeAsync();
    }
}
