using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads what attributes say of a column: its name, its type in the database, how much it holds.</summary>
internal sealed class ColumnMarks(IPropertySymbol property, Problems problems)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    private static readonly string[] Lengths = ["MaxLength", "StringLength"];

    // Every table of PostgreSQL has them already.
    private static readonly string[] SystemColumns = ["ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"];

    private ITypeSymbol Type => property.Type.WithoutNull();

    public RowColumnModel Applied(RowColumnModel column)
    {
        var mark = Find("Schema.ColumnAttribute");
        var (length, written) = MostCharacters();
        if (length > 0 && Type.SpecialType is not SpecialType.System_String)
            Refuse(written, column.Column.Type);
        if (mark?.ConstructorArguments.FirstOrDefault().Value is string name)
            column = column with { Column = column.Column with { Name = Checked(name) } };
        else if (SystemColumns.Contains(column.Column.Name))
            Checked(column.Column.Name);
        if (mark?.NamedArguments.FirstOrDefault(static argument => argument.Key == "TypeName").Value.Value is not string wanted)
            return length > 0 ? column with { Bounds = $"Length = {length}" } : column;

        var bounds = ColumnTypeName.Bounds(wanted, column.Column.Type);
        if (bounds is null || (length > 0 && bounds != $"Length = {length}"))
            Refuse($"[Column(TypeName = \"{wanted}\")]", column.Column.Type);
        return column with { Bounds = bounds ?? "" };
    }

    // Those that may stand on a record's parameter are not carried over to its property.
    private AttributeData? Find(string name) =>
        property.Attribute(Annotations + name)
        ?? property.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name)
            .Select(parameter => parameter.Attribute(Annotations + name))
            .FirstOrDefault(static found => found is not null);

    private (int Length, string Written) MostCharacters()
    {
        foreach (var name in Lengths)
        {
            if (Find($"{name}Attribute")?.ConstructorArguments.FirstOrDefault().Value is int and > 0 and var most)
                return (most, $"[{name}({most})]");
        }

        return (0, "");
    }

    private string Checked(string name)
    {
        if (!TableParser.IsName(name) || SystemColumns.Contains(name))
            problems.Add(ProjectionRules.ColumnNameIsNotAName, property.Place(), property.Name, property.ContainingType.Name, name);
        return name;
    }

    private void Refuse(string written, string columnType) => problems.Add(
        ProjectionRules.ColumnTypeDoesNotFit,
        property.Place(),
        property.Name,
        property.ContainingType.Name,
        Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        written,
        ColumnTypeName.Example(columnType));
}
