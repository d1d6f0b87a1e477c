namespace LoanApplications.CommandLine;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Arguments(Verb Verb)
{
    public string? File { get; init; }

    /// <summary>The projection to rebuild, as it is called in the database.</summary>
    public string? Projection { get; init; }

    public RebuildStep Step { get; init; }

    public string? Postgres { get; init; }

    public int? Callers { get; init; }

    public DateTimeOffset? At { get; init; }
}
