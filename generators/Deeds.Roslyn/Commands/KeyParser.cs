using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>Finds the property that names a command's aggregate.</summary>
internal static class KeyParser
{
    // Equal values of these may have different texts, so that one aggregate would have several streams.
    private static readonly IReadOnlyCollection<string> HaveSeveralTexts =
        ["System.DateTime", "System.DateTimeOffset", "System.Decimal", "System.Double", "System.Single", "System.Half"];

    public static KeyModel? Of(INamedTypeSymbol command, INamedTypeSymbol aggregate, Problems problems)
    {
        var properties = command.SelfAndBases()
            .SelectMany(static type => type.WrittenMembers().OfType<IPropertySymbol>())
            .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null } && !property.IsImplicitlyDeclared || property.IsPositional())
            .GroupBy(static property => property.Name, StringComparer.Ordinal)
            .Select(static properties => properties.First())
            .ToList();
        var marked = properties.Where(property => IsMarked(property, command)).ToList();
        var candidates = marked.Count > 0 ? marked : [.. properties.Where(property => property.Name == aggregate.Name + "Id" || property.Name == "Id")];
        switch (candidates)
        {
            case []:
                problems.Add(CommandRules.KeyIsMissing, command.Place(), command.Name, aggregate.Name);
                return null;
            case [var only]:
                return Read(only, command, problems);
            default:
                problems.Add(CommandRules.KeyIsAmbiguous, candidates[1].Place(), command.Name, candidates[0].Name, candidates[1].Name);
                return null;
        }
    }

    private static bool IsPositional(this IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == property.Name));

    private static bool IsMarked(IPropertySymbol property, INamedTypeSymbol command) =>
        property.Attribute(KnownNames.StreamKeyAttribute) is not null
        || command.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == property.Name && parameter.Attribute(KnownNames.StreamKeyAttribute) is not null);

    private static KeyModel? Read(IPropertySymbol property, INamedTypeSymbol command, Problems problems)
    {
        var key = property.Type switch
        {
            { SpecialType: SpecialType.System_String } when property.NullableAnnotation is not NullableAnnotation.Annotated => new KeyModel(property.Name, KeyForm.Text, "Text"),
            INamedTypeSymbol named when named.FullMetadataName() == "System.Guid" => new(property.Name, KeyForm.Guid, "Uuid"),
            { SpecialType: SpecialType.System_UInt64 } => new(property.Name, KeyForm.Parsable, "Text"),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Int64 } => new(property.Name, KeyForm.Parsable, "BigInt"),
            INamedTypeSymbol { IsValueType: true } value when IsParsable(value) => new(property.Name, KeyForm.Parsable, "Text"),
            _ => null,
        };
        if (key is null)
            problems.Add(CommandRules.KeyCannotBeText, property.Place(), command.Name, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return key;
    }

    private static bool IsParsable(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.Is("System.IParsable`1") && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type))
        && !HaveSeveralTexts.Contains(type.FullMetadataName())
        && WritesItself(type);

    // Without a ToString of its own a struct says its type's name, and a record struct its members: neither reads back.
    private static bool WritesItself(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static contract => contract.Is("System.IFormattable"))
        || type.WrittenMembers(nameof(ToString)).OfType<IMethodSymbol>().Any(static method =>
            method is { Parameters.Length: 0, IsImplicitlyDeclared: false } && method.Attribute("System.Runtime.CompilerServices.CompilerGeneratedAttribute") is null);
}
