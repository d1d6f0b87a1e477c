namespace Deeds;

/// <summary>Events that a table was made without.</summary>
/// <param name="Parked">How many are put aside with their streams.</param>
/// <param name="Skipped">How many an operator has left out for good.</param>
public sealed record LeftOut(long Parked, long Skipped)
{
    /// <summary>True when the table was made of all events.</summary>
    public bool IsNothing => Parked + Skipped == 0;

    /// <summary>Both numbers.</summary>
    public override string ToString() => $"{Parked} parked and {Skipped} skipped event(s)";
}
