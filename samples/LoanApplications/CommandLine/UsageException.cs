namespace LoanApplications.CommandLine;

/// <summary>The command line asks for something there is not.</summary>
internal sealed class UsageException(string message) : Exception(message);
