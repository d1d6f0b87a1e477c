namespace Deeds.Roslyn.Aggregates;

/// <summary>How a command names its aggregate.</summary>
/// <param name="Aggregate">The aggregate's metadata name.</param>
/// <param name="ColumnType">The member of <c>ColumnType</c> that holds such a key.</param>
public sealed record KeyUse(string Aggregate, string ColumnType);
