namespace LoanApplications.CommandLine;

internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;

    // What shells report for a program that Ctrl-C ended.
    public const int Interrupted = 130;
}
