using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Validation;

/// <summary>Reads [AllowedValues] and [DeniedValues] into constant patterns.</summary>
internal static class ValuesReader
{
    public static ValuesCheck? Read(Marking marking)
    {
        var values = marking.Argument(0) is { Kind: TypedConstantKind.Array, IsNull: false } list ? list.Values : [];
        foreach (var stranger in values.Where(value => !value.IsNull && !IsOf(value, marking.Member.Type)))
        {
            marking.RefuseType($"{stranger.ToCSharpString()} is no '{marking.Member.Type.Name}' and would never be equal to one; write values of that very type.");
            return null;
        }

        var patterns = values
            .Where(value => !value.IsNull || marking.Member.IsNullable)
            .Select(static value => Pattern(value))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
        return Check(marking, patterns);
    }

    private static ValuesCheck? Check(Marking marking, EquatableArray<string> patterns)
    {
        var areDenied = DataAnnotations.KnownName(marking.Attribute) == "DeniedValues";
        var areAll = marking.Member.Type.SpecialType is SpecialType.System_Boolean && patterns.Count == (marking.Member.IsNullable ? 3 : 2);
        if (areDenied ? areAll : patterns.Count == 0)
            marking.RefuseBounds("values that leave nothing valid", "List at least one value that the member may have.");

        var standard = areDenied
            ? "The {0} field equals one of the values specified in DeniedValuesAttribute."
            : "The {0} field does not equal any of the values specified in AllowedValuesAttribute.";
        var canFail = areDenied ? patterns.Count > 0 : !areAll;
        return ErrorTexts.Of(marking, standard) is { } error && canFail ? new(error, patterns, areDenied) : null;
    }

    private static bool IsOf(TypedConstant value, ITypeSymbol type) =>
        value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && SymbolEqualityComparer.Default.Equals(value.Type, type);

    private static string Pattern(TypedConstant value) => value switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } => EnumPattern(type, value.Value!),
        _ => Literals.Of(value.Value!),
    };

    private static string EnumPattern(INamedTypeSymbol type, object value)
    {
        var name = TypeRef.Of(type).Name;
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && value.Equals(field.ConstantValue));
        return member is null ? $"({name})({Literals.Of(value)})" : $"{name}.{Identifiers.Escape(member.Name)}";
    }
}
