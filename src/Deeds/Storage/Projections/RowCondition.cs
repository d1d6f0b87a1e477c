namespace Deeds.Storage.Projections;

/// <summary>What a query asks of one property.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Comparison">How its value is to compare.</param>
/// <param name="Value">To what.</param>
public sealed record RowCondition(string Property, Comparison Comparison, object? Value);
