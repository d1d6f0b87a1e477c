using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Finds the column that holds a property: a type of the database where there is one, otherwise JSON.</summary>
internal sealed class ColumnParser(ShapeReader shapes)
{
    private static readonly IReadOnlyDictionary<string, ColumnKind> Kinds = new Dictionary<string, ColumnKind>(StringComparer.Ordinal)
    {
        ["System.String"] = new("Text"),
        ["System.Guid"] = new("Uuid"),
        ["System.Boolean"] = new("Boolean"),
        ["System.Byte"] = new("SmallInt", "short"),
        ["System.SByte"] = new("SmallInt", "short"),
        ["System.Int16"] = new("SmallInt"),
        ["System.UInt16"] = new("Integer", "int"),
        ["System.Int32"] = new("Integer"),
        ["System.UInt32"] = new("BigInt", "long"),
        ["System.Int64"] = new("BigInt"),
        ["System.UInt64"] = new("Numeric", "decimal"),
        ["System.Decimal"] = new("Numeric"),
        ["System.Single"] = new("Real"),
        ["System.Double"] = new("Double"),
        ["System.DateTimeOffset"] = new("Timestamp"),
        ["System.DateOnly"] = new("Date"),
        ["System.TimeOnly"] = new("Time"),
        ["System.TimeSpan"] = new("Interval"),
    };

    public ColumnModel? Of(IPropertySymbol property) => Through(property, $"state.{Identifiers.Escape(property.Name)}");

    /// <summary>The column of a property whose value is not taken from the state.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The expression that gives its value.</param>
    public ColumnModel? Through(IPropertySymbol property, string value)
    {
        var type = TypeRef.Of(property.Type);
        var name = Words.Snake(property.Name);
        var bare = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
        var mark = type.IsNullable ? "?" : "";
        return bare switch
        {
            { TypeKind: TypeKind.Enum } => new(name, "Text", type.IsNullable, $"{value}{mark}.ToString()"),
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => new(name, "Bytes", type.IsNullable, value),
            INamedTypeSymbol named when Kinds.TryGetValue(named.FullMetadataName(), out var kind) => new(name, kind.Column, type.IsNullable, kind.Of(value, mark)),
            _ => OfJson(property, name, value, type),
        };
    }

    private ColumnModel? OfJson(IPropertySymbol property, string name, string value, TypeRef type)
    {
        var shape = shapes.Read(property.Type, new(property.Name, property.ContainingType.Name, property.Place()));
        return shape is null
            ? null
            : new(name, "Json", type.IsNullable, $"global::Deeds.Serialization.JsonCodec.ToText<{type.Declared}, {shape.Codec}>({value})");
    }

    private sealed record ColumnKind(string Column, string Cast = "")
    {
        public string Of(string value, string mark) => Cast.Length == 0 ? value : $"({Cast}{mark}){value}";
    }
}
