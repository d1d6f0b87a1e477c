namespace Deeds;

/// <summary>What a comparison of a current-state table with its events found.</summary>
/// <param name="Table">The table.</param>
/// <param name="Equal">How many rows equal the fold of their events.</param>
/// <param name="Differences">Each row that does not.</param>
public sealed record CurrentStateReport(string Table, int Equal, IReadOnlyList<CurrentStateDifference> Differences)
{
    /// <summary>True when every row equals the fold of its events.</summary>
    public bool IsClean => Differences.Count == 0;
}
