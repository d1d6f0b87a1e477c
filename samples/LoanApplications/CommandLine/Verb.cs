namespace LoanApplications.CommandLine;

internal enum Verb
{
    Replay,
    Import,
    Status,
    Report,
    Rebuild,
}
