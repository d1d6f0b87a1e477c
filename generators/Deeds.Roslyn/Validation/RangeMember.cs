using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>How a member's value becomes a value of the limits' type, as the framework would convert it.</summary>
internal static class RangeMember
{
    /// <summary>Gives how the member is read; null when no value of its type could ever be inside.</summary>
    public static RangeValue? ValueOf(Marking marking, LimitType operand)
    {
        var (type, isNullable) = (marking.Member.Type, marking.Member.IsNullable);
        if (marking.Attribute.ConstructorArguments.Length == 3)
            return IsOf(type, operand) ? new(operand.IsStatic ? RangeReading.Compared : RangeReading.Plain, operand.Name, isNullable) : null;

        return operand.Name == "int" ? AsWhole(type, isNullable) : AsFraction(type, isNullable);
    }

    /// <summary>The integer type the value is compared as; null for any other type.</summary>
    public static WholeNumbers? Whole(Marking marking, RangeValue value) => value switch
    {
        { Reading: RangeReading.Plain } => WholeNumbers.Of(marking.Member.Type.SpecialType),
        { Reading: RangeReading.Cast, Type: not "double" } => WholeNumbers.Of(Underlying(marking.Member.Type)),
        { Reading: RangeReading.Parsed, Type: "int" } => WholeNumbers.Of(SpecialType.System_Int32),
        _ => null,
    };

    public static string Remedy(Marking marking, LimitType operand) =>
        marking.Attribute.ConstructorArguments.Length == 3 && LimitTypes.Of(marking.Member.Type) is { } own
            ? $"The limits are of type '{operand.Written}', so no value would be inside; write typeof({own.Written})."
            : "Put it on a number, or name the member's type as in [Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")].";

    private static bool IsOf(ITypeSymbol type, LimitType operand) => LimitTypes.Of(type)?.Name == operand.Name;

    private static RangeValue? AsWhole(ITypeSymbol type, bool isNullable) => type switch
    {
        { TypeKind: TypeKind.Enum } => new(RangeReading.Cast, TypeRef.Of(((INamedTypeSymbol)type).EnumUnderlyingType!).Name, isNullable),
        { SpecialType: SpecialType.System_Decimal } => new(RangeReading.Rounded, "decimal", isNullable),
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => new(RangeReading.Rounded, "double", isNullable),
        { SpecialType: SpecialType.System_String } => new(RangeReading.Parsed, "int", isNullable),
        _ when WholeNumbers.Of(type.SpecialType) is not null => new(RangeReading.Plain, TypeRef.Of(type).Name, isNullable),
        _ => null,
    };

    private static RangeValue? AsFraction(ITypeSymbol type, bool isNullable) => type switch
    {
        { SpecialType: SpecialType.System_Double } => new(RangeReading.Plain, "double", isNullable),
        { SpecialType: SpecialType.System_String } => new(RangeReading.Parsed, "double", isNullable),
        { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Decimal or SpecialType.System_Single } => new(RangeReading.Cast, "double", isNullable),
        _ when WholeNumbers.Of(type.SpecialType) is not null => new(RangeReading.Cast, "double", isNullable),
        _ => null,
    };

    private static SpecialType Underlying(ITypeSymbol type) =>
        (type as INamedTypeSymbol)?.EnumUnderlyingType?.SpecialType ?? type.SpecialType;
}
