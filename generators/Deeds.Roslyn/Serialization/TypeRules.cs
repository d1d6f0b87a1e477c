using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Which types have no JSON shape of their own, and why.</summary>
internal static class TypeRules
{
    private const string Enumerable = "System.Collections.IEnumerable";

    /// <summary>The rule that forbids a type which is neither scalar, collection nor hierarchy; null when it is an object with members.</summary>
    public static DiagnosticDescriptor? Refusal(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter } => SerializationRules.MemberTypeIsOpen,
        { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum } => SerializationRules.MemberTypeIsOpen,
        _ when IsForeignToData(type) => SerializationRules.MemberTypeIsNotData,
        { TypeKind: TypeKind.Interface } or { IsAbstract: true } => SerializationRules.MemberTypeIsOpen,
        _ => null,
    };

    /// <summary>Whether a type is a record, class or struct of a program, whose members are its data.</summary>
    public static bool IsData(INamedTypeSymbol type) => !IsOfTheFramework(type) && !IsCollection(type);

    private static bool IsForeignToData(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named =>
            named.IsRefLikeType || named.IsTupleType || named.IsAnonymousType || IsOfTheFramework(named) || IsCollection(named),
        _ => true,
    };

    private static bool IsOfTheFramework(INamedTypeSymbol type) =>
        type.Locations.All(static place => place.IsInMetadata)
        && (type.ContainingNamespace.FullName().Split('.')[0] is "System" or "Microsoft");

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static contract => contract.Is(Enumerable));
}
