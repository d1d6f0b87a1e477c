using System.Collections;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Filters and sorts rows as a database would.</summary>
internal sealed class MemoryQuery(ProjectionTable table, ProjectionQuery query)
{
    // Strings are compared ordinally, as the database's "C" collation does; nulls come last in either direction.
    private static readonly Comparer<object?> Ascending = Comparer<object?>.Create(Compare);
    private static readonly Comparer<object?> Descending = Comparer<object?>.Create(static (left, right) => left is null || right is null ? Compare(left, right) : Compare(right, left));

    private readonly IReadOnlyList<(int Place, Comparison Comparison, object? Value)> _conditions =
        [.. query.Conditions.Select(condition => (RowValues.PlaceOf(table, condition.Property), condition.Comparison, condition)).Select(found => (found.Item1, found.Comparison, RowValues.InColumn(table, found.Item1, found.condition.Value)))];

    public IEnumerable<IReadOnlyList<object?>> Of(IEnumerable<IReadOnlyList<object?>> rows)
    {
        var order = query.Order.Select(by => (Place: RowValues.SortPlaceOf(table, by.Property), by.IsDescending)).Concat(table.Key.Select(place => (Place: place, IsDescending: false)));
        var sorted = order.Aggregate(
            rows.Where(Passes).OrderBy(static _ => 0),
            static (sorted, by) => sorted.ThenBy(row => row[by.Place], by.IsDescending ? Descending : Ascending));
        var rest = sorted.Skip(query.Skipped);
        return query.Limit is { } limit ? rest.Take(limit) : rest;
    }

    private bool Passes(IReadOnlyList<object?> row) => _conditions.All(condition => Passes(row[condition.Place], condition.Comparison, condition.Value));

    private static bool Passes(object? value, Comparison comparison, object? wanted) => comparison switch
    {
        Comparison.Equal => Equals(value, wanted),
        Comparison.NotEqual => !Equals(value, wanted),
        _ when value is null || wanted is null => false,
        Comparison.Less => Compare(value, wanted) < 0,
        Comparison.LessOrEqual => Compare(value, wanted) <= 0,
        Comparison.Greater => Compare(value, wanted) > 0,
        _ => Compare(value, wanted) >= 0,
    };

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string one, string other) => string.CompareOrdinal(one, other),
        (byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other),
        _ => Comparer.DefaultInvariant.Compare(left, right),
    };
}
