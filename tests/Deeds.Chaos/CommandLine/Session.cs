using Deeds.Chaos.Processes;
using Deeds.Chaos.Running;
using Deeds.Chaos.Writing;
using Deeds.Testing.Servers;
using Npgsql;

namespace Deeds.Chaos.CommandLine;

/// <summary>One run of the program, from its arguments to its exit code: a run of chaos, or one of the processes it starts.</summary>
internal static class Session
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                [Assignment.Worker, var assignment] => await DoneAsync(Worker.RunAsync(Assignment.Parse(assignment))),
                [Assignment.Writer, var assignment] => await DoneAsync(WriterProcess.RunAsync(Assignment.Parse(assignment))),
                _ => await RunAsync(Arguments.Parse(args)),
            };
        }
        catch (UsageException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
    }

    // A host that could not end in time says so by the exit code, which is kept.
    private static async Task<int> DoneAsync(Task work)
    {
        await work;
        return Environment.ExitCode;
    }

    private static async Task<int> RunAsync(Arguments arguments)
    {
        Console.WriteLine($"seed {arguments.Setting.Seed}: {arguments.Setting.Events} events");
        await using var server = arguments.Postgres is null ? await PrivatePostgres.StartAsync() : null;
        var given = server?.ConnectionString ?? arguments.Postgres!;
        var database = $"deeds_chaos_{Environment.ProcessId}";
        await ExecuteAsync(given, $"create database {database}");
        try
        {
            var report = await ChaosRun.RunAsync(arguments.Setting, new NpgsqlConnectionStringBuilder(given) { Database = database }.ConnectionString, "deeds");
            Console.WriteLine(report);
            return report.Findings.Count == 0 ? 0 : 1;
        }
        catch (Exception fault) when (fault is TimeoutException or InvalidOperationException or NpgsqlException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(given, $"drop database if exists {database} with (force)");
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
