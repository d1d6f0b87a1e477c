namespace Deeds.Storage.Projections;

/// <summary>A table that takes the place of the live one.</summary>
/// <param name="Live">The name under which a table is read and driven.</param>
/// <param name="Next">The table that gets it.</param>
/// <param name="Kept">The name under which the live one is kept; no other table has it, unless it is the next one's.</param>
public sealed record TableSwap(ProjectionTable Live, ProjectionTable Next, ProjectionTable Kept)
{
    /// <summary>True to swap also when the next one stands at an earlier position than the live one, and has to catch up.</summary>
    public bool MayGoBack { get; init; }

    /// <summary>What a store says when another table has the name that the live one is to be kept under.</summary>
    public DeedsException KeptIsTaken() =>
        new("DEED0594", $"The table {Kept.Name} is still kept from an earlier rebuild of {Live.Name}. Look whether it is needed, and drop it with ProjectionRebuilds.DropKeptAsync.");
}
