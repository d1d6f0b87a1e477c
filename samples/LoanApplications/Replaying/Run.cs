namespace LoanApplications.Replaying;

/// <summary>What one run over the log did: how many commands or appended events, in what time, by how many callers.</summary>
internal sealed record Run(string Unit, Tally Tally, TimeSpan Time)
{
    public required int Callers { get; init; }

    public required string Store { get; init; }
}
