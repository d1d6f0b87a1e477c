using Deeds.Storage.Projections;

namespace Deeds;

/// <summary>Which rows of a projection to read, and in which order; properties are named, as in <c>nameof(Order.Total)</c>.</summary>
/// <remarks>Text is compared ordinally. For joins and sums use SQL: the table is a table.</remarks>
/// <example><code>ProjectionQuery.All.Where(nameof(OpenOrder.Total), Comparison.Greater, 100m).OrderBy(nameof(OpenOrder.PlacedAt)).Take(20)</code></example>
public sealed record ProjectionQuery
{
    /// <summary>Every row, in key order.</summary>
    public static ProjectionQuery All { get; } = new();

    /// <summary>What is asked of the rows; all of it must hold.</summary>
    public IReadOnlyList<RowCondition> Conditions { get; init; } = [];

    /// <summary>What the rows are sorted by, before their keys.</summary>
    public IReadOnlyList<RowOrder> Order { get; init; } = [];

    /// <summary>How many rows to pass over.</summary>
    public int Skipped { get; init; }

    /// <summary>The most rows to read; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>Rows with this value.</summary>
    public ProjectionQuery Where(string property, object? value) => Where(property, Comparison.Equal, value);

    /// <summary>Rows whose value compares so.</summary>
    public ProjectionQuery Where(string property, Comparison comparison, object? value) => this with { Conditions = [.. Conditions, new(property, comparison, value)] };

    /// <summary>Sorted by a property, after those named before; nulls last.</summary>
    public ProjectionQuery OrderBy(string property) => this with { Order = [.. Order, new(property, false)] };

    /// <summary>Sorted by a property, the last first, after those named before; nulls last.</summary>
    public ProjectionQuery OrderByDescending(string property) => this with { Order = [.. Order, new(property, true)] };

    /// <summary>Without the first rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ProjectionQuery Skip(int rows) => this with { Skipped = NotNegative(rows) };

    /// <summary>At most so many rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ProjectionQuery Take(int rows) => this with { Limit = NotNegative(rows) };

    private static int NotNegative(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return rows;
    }
}
