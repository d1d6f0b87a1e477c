namespace Deeds;

/// <summary>A value that is not the same in a rebuild as it is live.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Live">The live value; null also where there is no row.</param>
/// <param name="Rebuilt">The rebuilt value; null also where there is no row.</param>
public sealed record ColumnDifference(string Column, object? Live, object? Rebuilt)
{
    /// <summary>Name and values.</summary>
    public override string ToString() => FormattableString.Invariant($"{Column} is {Live ?? "null"} and was rebuilt as {Rebuilt ?? "null"}");
}
