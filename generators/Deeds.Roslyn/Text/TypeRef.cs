using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Text;

/// <summary>A type as generated code names it; plain data, so that models stay equal over edits.</summary>
/// <param name="Name">The full name with <c>global::</c>, type arguments and their nullable marks, without a mark of its own.</param>
/// <param name="IsValueType">Whether values are stored in place.</param>
/// <param name="IsNullable">Whether null is allowed: <c>int?</c>, <c>string?</c>, or a reference from code without nullable annotations.</param>
public sealed record TypeRef(string Name, bool IsValueType, bool IsNullable)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.ExpandValueTuple
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name as a declared variable or parameter needs it, with <c>?</c> where null is allowed.</summary>
    public string Declared => IsNullable ? Name + "?" : Name;

    public static TypeRef Of(ITypeSymbol type)
    {
        var isNullableValue = type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;
        var bare = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var allowsNull = isNullableValue || (!type.IsValueType && type.NullableAnnotation is not NullableAnnotation.NotAnnotated);
        return new(bare.ToDisplayString(Format), type.IsValueType, allowsNull);
    }

    public override string ToString() => Declared;
}
