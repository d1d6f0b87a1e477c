using System.Diagnostics;
using System.Text;

namespace Deeds.Testing.Servers;

/// <summary>Runs programs to their end.</summary>
internal static class Programs
{
    /// <summary>Runs a program, as <paramref name="user"/> where one is given, and gives its output; a failure is an error with what it wrote.</summary>
    public static async Task<string> RunAsync(string? user, string program, params string[] arguments)
    {
        string[] line = user is null ? [program, .. arguments] : ["runuser", "-u", user, "--", program, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        process.StandardInput.Close();
        var output = new StringBuilder();
        process.OutputDataReceived += (_, text) => Note(output, text.Data);
        process.ErrorDataReceived += (_, text) => Note(output, text.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output.ToString().Trim()
            : throw new InvalidOperationException($"{string.Join(' ', line)} ended with {process.ExitCode}:\n{output}");
    }

    private static void Note(StringBuilder output, string? line)
    {
        lock (output)
            output.AppendLine(line);
    }
}
