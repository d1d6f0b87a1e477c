using Deeds.Benchmarks.Measuring;

namespace Deeds.Benchmarks.Runs;

/// <summary>How long to measure, and on which server.</summary>
/// <param name="Rounds">How many slices each side gets.</param>
/// <param name="Slice">How long one slice is.</param>
/// <param name="Postgres">The server's connection string; null for a private cluster.</param>
internal sealed record Setting(int Rounds, TimeSpan Slice, string? Postgres)
{
    /// <summary>The bank's log; null to make up events of the same shape.</summary>
    public string? Log { get; init; }

    public Arena Arena(ServerCpu? server = null) => new(Rounds, Slice, server);
}
