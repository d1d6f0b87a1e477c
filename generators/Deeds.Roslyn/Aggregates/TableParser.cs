using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Reads the current-state table of an aggregate: a column for every property that can be set.</summary>
internal static class TableParser
{
    private const int LongestName = 63;
    private const string ColumnAttribute = "System.ComponentModel.DataAnnotations.Schema.ColumnAttribute";

    public static TableModel? Of(Declaration declaration, string category, Problems problems)
    {
        if (declaration.Attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Table").Value.Value is not string name)
            return null;

        var type = declaration.Type;
        if (!IsName(name))
            problems.Add(AggregateRules.TableNameIsNotAName, type.Place(), type.Name, name);

        var shapes = new ShapeReader(declaration, problems);
        var parser = new ColumnParser(shapes);
        var columns = StateOf(type).Select(property => Named(property, parser.Of(property), problems)).OfType<ColumnModel>().ToList();
        if (type.IsInSeveralFiles())
            columns = [.. columns.OrderBy(static column => column.Name, StringComparer.Ordinal)];
        var taken = new HashSet<string>(StringComparer.Ordinal) { category.Replace('.', '_') + "_id", "version" };
        foreach (var column in columns.Where(column => !taken.Add(column.Name)))
            problems.Add(AggregateRules.ColumnNameIsTaken, type.Place(), type.Name, column.Name, name);

        return new(name, columns.ToEquatableArray(), shapes.Codecs());
    }

    /// <summary>The state: what can be set. A computed property follows from it and needs no column.</summary>
    public static IEnumerable<IPropertySymbol> StateOf(INamedTypeSymbol type) =>
        type.SelfAndBases().Reverse()
            .SelectMany(static part => part.WrittenMembers().OfType<IPropertySymbol>())
            .Where(static property => property is
            {
                IsStatic: false,
                IsIndexer: false,
                IsOverride: false,
                DeclaredAccessibility: Accessibility.Public,
                GetMethod: not null,
                SetMethod: not null,
            });

    // A name is followed. A type is not: what the database rounds or cuts would no longer equal the fold of the events.
    private static ColumnModel? Named(IPropertySymbol property, ColumnModel? column, Problems problems)
    {
        if (column is null || property.Attribute(ColumnAttribute) is not { } mark)
            return column;
        var name = mark.ConstructorArguments.FirstOrDefault().Value as string;
        var type = mark.NamedArguments.FirstOrDefault(static argument => argument.Key == "TypeName").Value.Value as string;
        if (type is not null || (name is not null && !IsName(name)))
            problems.Add(AggregateRules.ColumnMarkIsNotFollowed, property.Place(), property.Name, property.ContainingType.Name, type is null ? $"[Column(\"{name}\")]" : $"[Column(TypeName = \"{type}\")]", column.Name);
        return name is null ? column : column with { Name = name };
    }

    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && !char.IsDigit(name[0])
        && name.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
