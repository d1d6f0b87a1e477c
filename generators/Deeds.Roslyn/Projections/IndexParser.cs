using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads the indexes of a projection.</summary>
internal sealed class IndexParser(INamedTypeSymbol type, IReadOnlyList<RowColumnModel> columns, Problems problems)
{
    public EquatableArray<IndexModel> Read()
    {
        var ofProperties = TableParser.StateOf(type).SelectMany(property => Marks(property).Select(mark => Model(mark, [property.Name])));
        var ofType = Marks(type).Select(mark => Model(mark, Named(mark)));
        return ofProperties.Concat(ofType).ToEquatableArray();
    }

    private static IEnumerable<AttributeData> Marks(ISymbol symbol) =>
        symbol.GetAttributes().Where(static mark => mark.AttributeClass?.Is(KnownNames.IndexAttribute) ?? false);

    private static IReadOnlyList<string> Named(AttributeData mark) =>
        [.. mark.ConstructorArguments.Where(static argument => argument.Kind is TypedConstantKind.Array).SelectMany(static argument => argument.Values).Select(static value => value.Value as string ?? "")];

    private IndexModel Model(AttributeData mark, IReadOnlyList<string> properties)
    {
        var isUnique = mark.NamedArguments.FirstOrDefault(static argument => argument.Key == "IsUnique").Value.Value is true;
        var found = properties.Select(property => columns.FirstOrDefault(column => column.Property == property)?.Column.Name).ToList();
        var missing = found.IndexOf(null);
        if (found.Count == 0 || missing >= 0)
            problems.Add(ProjectionRules.IndexNamesNoColumn, type.Place(), type.Name, found.Count == 0 ? "nothing" : properties[missing], columns.FirstOrDefault()?.Property ?? "Name");
        return new(found.OfType<string>().ToEquatableArray(), isUnique);
    }
}
