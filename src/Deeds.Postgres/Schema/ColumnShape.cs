using Deeds.Storage;

namespace Deeds.Postgres.Schema;

/// <summary>A column as it is to stand in the database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">True when it may be null.</param>
/// <param name="IsOrdinal">True to order its text by code point, whatever the database's language.</param>
internal sealed record ColumnShape(string Name, ColumnType Type, bool IsNullable, bool IsOrdinal)
{
    /// <summary>Its type as the database prints it.</summary>
    public string TypeName { get; init; } = ColumnTypes.NameOf(Type);
}
