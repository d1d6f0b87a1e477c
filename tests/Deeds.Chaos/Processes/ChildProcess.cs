using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Deeds.Chaos.Processes;

/// <summary>A process that was started here, ends when its input does, and is killed by its id at the latest when this is disposed.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int MostErrors = 4_000;

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ChildProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    /// <summary>What it wrote to its error stream, or the beginning of it.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    /// <summary>Starts a program of this folder.</summary>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var child = new ChildProcess(new() { StartInfo = start });
        child._process.ErrorDataReceived += (_, line) => child.Note(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>What a process does that this has started: it waits here until it is to end.</summary>
    public static async Task InputEndsAsync()
    {
        await using var input = Console.OpenStandardInput();
        while (await input.ReadAsync(new byte[1]) > 0)
            continue;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public Task PauseAsync() => SignalAsync("-STOP");

    public Task GoOnAsync() => SignalAsync("-CONT");

    /// <summary>Lets it finish what it is at, and end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        _process.StandardInput.Close();
        return await ExitAsync();
    }

    /// <summary>Asks it to end, as an operating system does, and waits.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        await SignalAsync("-TERM");
        return await ExitAsync();
    }

    /// <summary>Waits for its own end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> ExitAsync(CancellationToken cancellationToken = default)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        lock (_errors)
        {
            if (_errors.Length < MostErrors)
                _errors.AppendLine(line);
        }
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
