using System.Data.Common;
using System.Net.Sockets;
using Deeds;
using LoanApplications.Logs;
using LoanApplications.Replaying;
using LoanApplications.Reporting;

namespace LoanApplications.CommandLine;

/// <summary>One call of the program: what to print, and the exit code.</summary>
internal sealed class Session(TextWriter output, TextWriter error)
{
    private static readonly string[] HelpWords = ["help", "--help", "-h"];

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            var help = args is [var word] && HelpWords.Contains(word);
            await output.WriteLineAsync(help ? ArgumentParser.Usage : await new Work(TimeProvider.System).DoAsync(ArgumentParser.Parse(args), cancellationToken));
            return ExitCode.Success;
        }
        catch (UsageException problem)
        {
            return await FailAsync(ExitCode.Usage, $"{problem.Message} (--help tells more)");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await FailAsync(ExitCode.Interrupted, "stopped; run again to go on");
        }
        catch (Exception problem) when (problem is DbException or SocketException or TimeoutException)
        {
            return await FailAsync(ExitCode.Failure, $"the database cannot be used: {problem.Message}");
        }
        catch (Exception problem) when (problem is LogException or OutageException or ReportException or DeedsException or IOException)
        {
            return await FailAsync(ExitCode.Failure, problem.Message);
        }
    }

    private async Task<int> FailAsync(int code, string message)
    {
        await error.WriteLineAsync("loan-applications: " + message.ReplaceLineEndings(" "));
        return code;
    }
}
