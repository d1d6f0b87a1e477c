using LoanApplications.CommandLine;

namespace Deeds.Samples.Tests.LoanApplications;

/// <summary>Calls the sample's program in this process.</summary>
internal static class Called
{
    public static async Task<LoanProgram> WithAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await new Session(output, error).RunAsync(args, TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
