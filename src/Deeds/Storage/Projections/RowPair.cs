namespace Deeds.Storage.Projections;

/// <summary>The row of one key in two tables.</summary>
/// <param name="Key">The key.</param>
/// <param name="Live">Its values in the live table; null when it is not there.</param>
/// <param name="Side">Its values in the other; null when it is not there.</param>
public sealed record RowPair(RowKey Key, IReadOnlyList<object?>? Live, IReadOnlyList<object?>? Side)
{
    /// <summary>True when both tables have the row, with the same values.</summary>
    public bool IsEqual => Live is not null && Side is not null && Enumerable.Range(0, Live.Count).All(HasSame);

    /// <summary>True when a column has the same value in both rows.</summary>
    public bool HasSame(int place) => Live?[place] is byte[] one && Side?[place] is byte[] other ? one.AsSpan().SequenceEqual(other) : Equals(Live?[place], Side?[place]);
}
