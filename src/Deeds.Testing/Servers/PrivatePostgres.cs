using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Deeds.Testing.Servers;

/// <summary>A PostgreSQL server of this process's own, in a temporary folder, stopped and deleted at the end.</summary>
/// <remarks>
/// Durable like a real one (fsync is on), so that it can be killed to see what survives. Listens on 127.0.0.1 only.
/// Started by root it runs as the user <c>postgres</c>, because the server refuses to run as root.
/// </remarks>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string? _user;
    private readonly int _port;

    private PrivatePostgres(string folder, string? user, int port)
    {
        _folder = folder;
        _user = user;
        _port = port;
    }

    /// <summary>The connection string of the database <c>postgres</c>, as superuser.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>The connection string in DEEDS_POSTGRES, when there is one: a server to use instead of a private one.</summary>
    public static string? Given => Environment.GetEnvironmentVariable("DEEDS_POSTGRES") is { Length: > 0 } given ? given : null;

    /// <summary>Makes and starts a server with the installed programs.</summary>
    /// <exception cref="InvalidOperationException">No PostgreSQL is installed, or it did not start; the message says what to do, or what the server said.</exception>
    public static async Task<PrivatePostgres> StartAsync()
    {
        _ = PostgresPrograms.Folder;
        var user = Environment.IsPrivilegedProcess ? "postgres" : null;
        var folder = Directory.CreateTempSubdirectory("deeds-postgres-").FullName;
        if (user is not null)
            await Programs.RunAsync(null, "chown", user, folder);
        var server = new PrivatePostgres(folder, user, FreePort());
        await server.RunAsync("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Starts the server again after <see cref="KillAsync"/>; it recovers as after a power cut.</summary>
    public async Task StartAgainAsync()
    {
        var log = Path.Combine(_folder, "log");
        try
        {
            await RunAsync("pg_ctl", "start", "-D", Data, "-w", "-t", "120", "-l", log, "-o", $"-c listen_addresses=127.0.0.1 -c port={_port} -c unix_socket_directories={_folder} -c max_connections=200 -c log_lock_waits=on");
        }
        catch (InvalidOperationException problem)
        {
            throw new InvalidOperationException($"{problem.Message}\n{(File.Exists(log) ? await File.ReadAllTextAsync(log) : "")}", problem);
        }
    }

    /// <summary>Kills the server and every process of it at once, without any chance to finish (Linux only).</summary>
    public async Task KillAsync()
    {
        var main = int.Parse((await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        // Stopped first, so that it starts no further process while we look for those it has.
        await Programs.RunAsync(null, "kill", "-STOP", Text(main));
        int[] all = [main, .. ChildrenOf(main)];
        await Programs.RunAsync(null, "kill", ["-KILL", .. all.Select(Text)]);
        await Task.WhenAll(all.Select(GoneAsync));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w");
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<int> ChildrenOf(int parent) =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _)
        let status = Path.Combine(folder, "status")
        where StatusLines(status).Contains($"PPid:\t{Text(parent)}", StringComparer.Ordinal)
        select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture);

    // A process may end while we look at it.
    private static IEnumerable<string> StatusLines(string status)
    {
        try
        {
            return File.ReadAllLines(status);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static async Task GoneAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            return;
        }
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private Task RunAsync(string program, params string[] arguments) => Programs.RunAsync(_user, Path.Combine(PostgresPrograms.Folder, program), arguments);
}
