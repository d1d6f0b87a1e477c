using System.Diagnostics;
using System.Text.Json;

namespace Deeds.Samples.Tests.LoanApplications;

/// <summary>Runs the sample as a process of its own, as a person would.</summary>
internal sealed record LoanProgram(int ExitCode, string Output, string Error)
{
    /// <summary>A number of the output's last line.</summary>
    public int Number(string name)
    {
        using var line = JsonDocument.Parse(Output.TrimEnd().Split('\n')[^1]);
        return line.RootElement.GetProperty(name).GetInt32();
    }

    public static async Task<LoanProgram> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] args) => SampleProgram.Start("LoanApplications", args);
}
