using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads the columns of a projection, its key, and how a row is made of them again.</summary>
internal sealed class RowParser(Declaration declaration, Problems problems)
{
    private const string KeyAttribute = "System.ComponentModel.DataAnnotations.KeyAttribute";

    private readonly ShapeReader _shapes = new(declaration, problems);
    private readonly INamedTypeSymbol _type = declaration.Type;

    /// <summary>The properties that are part of the key, in their order.</summary>
    public IReadOnlyList<IPropertySymbol> Key { get; private set; } = [];

    public ColumnParser Columns => new(_shapes);

    public RowModel Read()
    {
        var properties = TableParser.StateOf(_type).ToList();
        Key = [.. properties.Where(static property => property.Attribute(KeyAttribute) is not null)];
        CheckKey();

        var columns = new List<RowColumnModel>();
        foreach (var property in properties)
        {
            if (Columns.Of(property) is { } column)
                columns.Add(new ColumnMarks(property, problems).Applied(new(property.Name, column, ReadOf(property, column, columns.Count))));
        }

        foreach (var twin in columns.GroupBy(static column => column.Column.Name, StringComparer.Ordinal).Where(static names => names.Count() > 1))
            problems.Add(ProjectionRules.RowColumnIsTaken, _type.Place(), _type.Name, twin.Key);

        var (arguments, initializers) = Making(columns, properties);
        return new(columns.ToEquatableArray(), Key.Select(key => columns.FindIndex(column => column.Property == key.Name)).ToEquatableArray())
        {
            Arguments = arguments,
            Initializers = initializers,
            Indexes = new IndexParser(_type, columns, problems).Read(),
            Codecs = _shapes.Codecs(),
        };
    }

    private void CheckKey()
    {
        if (Key.Count == 0)
            problems.Add(ProjectionRules.ProjectionHasNoKey, _type.Place(), _type.Name);
        foreach (var property in Key.Where(property => property.Type.MayBeNull() || Columns.Of(property)?.Type is "Json" or "Bytes" or "Real" or "Double" or null))
            problems.Add(ProjectionRules.KeyIsNoKey, property.Place(), property.Name, _type.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    private (EquatableArray<string> Arguments, EquatableArray<RowColumnModel> Initializers) Making(List<RowColumnModel> columns, List<IPropertySymbol> properties)
    {
        if (_type.IsAbstract || ConstructorChoice.Of(_type, declaration.Compilation.Assembly) is not { } constructor)
        {
            problems.Add(ProjectionRules.RowCannotBeMade, _type.Place(), _type.Name, _type.IsAbstract ? "it is abstract" : "it has no single constructor for it");
            return ([], []);
        }

        var taken = new List<RowColumnModel>();
        foreach (var parameter in constructor.Parameters)
        {
            if (columns.FirstOrDefault(column => string.Equals(column.Property, parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } column)
                taken.Add(column);
            else if (!properties.Exists(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))
                problems.Add(ProjectionRules.RowCannotBeMade, _type.Place(), _type.Name, $"its constructor takes '{parameter.Name}', which is no column");
        }

        return (taken.Select(static column => column.Read).ToEquatableArray(), columns.Except(taken).ToEquatableArray());
    }

    private string ReadOf(IPropertySymbol property, ColumnModel column, int place)
    {
        var type = TypeRef.Of(property.Type);
        var bare = property.Type.WithoutNull();
        if (column.Type == "Json")
            return $"row.Json<{type.Declared}, {_shapes.Read(property.Type, new(property.Name, _type.Name, property.Place()))!.Codec}>({place})";
        if (bare.TypeKind is TypeKind.Enum)
            return $"row.{(type.IsNullable ? "NamedOrNull" : "Named")}<{type.Name}>({place})";
        if (!type.IsValueType)
            return $"row.{(type.IsNullable ? "ReferenceOrNull" : "Value")}<{type.Name}>({place})";

        var kept = KeptAs(column.Type) ?? type.Name;
        var cast = kept == type.Name ? "" : $"({type.Declared})";
        return $"{cast}row.{(type.IsNullable ? "ValueOrNull" : "Value")}<{kept}>({place})";
    }

    // Only the widened ones differ from the property's own type.
    private static string? KeptAs(string column) => column switch
    {
        "SmallInt" => "short",
        "Integer" => "int",
        "BigInt" => "long",
        "Numeric" => "decimal",
        _ => null,
    };
}
