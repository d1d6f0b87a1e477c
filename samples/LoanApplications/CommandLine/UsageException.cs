namespace LoanApplications.CommandLine;

/// <summary>The command line asks for something there is not.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    public static UsageException NoConnectionString(ArgumentException problem) =>
        new($"--postgres needs a connection string such as \"Host=localhost;Username=me;Database=bank\": {problem.Message}");
}
