using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Text;

/// <summary>A type as generated code names it; plain data, so that models stay equal over edits.</summary>
/// <param name="Name">The full name with <c>global::</c>, type arguments and their nullable marks, without a mark of its own.</param>
/// <param name="IsValueType">Whether values are stored in place.</param>
/// <param name="IsNullable">Whether null is allowed: <c>int?</c>, <c>string?</c>, or a reference from code without nullable annotations.</param>
public sealed record TypeRef(string Name, bool IsValueType, bool IsNullable)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The name as a declared variable or parameter needs it, with <c>?</c> where null is allowed.</summary>
    public string Declared => IsNullable ? Name + "?" : Name;

    public static TypeRef Of(ITypeSymbol type)
    {
        var isNullableValue = type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;
        var bare = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var allowsNull = isNullableValue || (!type.IsValueType && type.NullableAnnotation is not NullableAnnotation.NotAnnotated);
        return new(NameOf(bare), type.IsValueType, allowsNull);
    }

    /// <summary>The type itself, wherever it was met and whatever was allowed there.</summary>
    public static TypeRef NotNull(ITypeSymbol type) => Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    public override string ToString() => Declared;

    // Written out by hand, because an argument from code without nullable annotations must be named as one that may be null.
    private static string NameOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => $"{Of(array.ElementType).Declared}[]",
        INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named =>
            $"{Qualifier(named)}{Identifiers.Escape(named.Name)}{Arguments(named)}",
        _ => type.ToDisplayString(Format),
    };

    private static string Qualifier(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => NameOf(outer) + ".",
        { ContainingNamespace.IsGlobalNamespace: true } => "global::",
        _ => $"global::{Identifiers.Sanitize(type.ContainingNamespace.FullName())}.",
    };

    private static string Arguments(INamedTypeSymbol type) =>
        type.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", type.TypeArguments.Zip(type.TypeParameters, ArgumentOf))}>";

    private static string ArgumentOf(ITypeSymbol argument, ITypeParameterSymbol parameter)
    {
        var mayNotBeNull = parameter.HasNotNullConstraint || parameter.HasReferenceTypeConstraint || !parameter.ConstraintTypes.IsEmpty;
        return argument.NullableAnnotation is NullableAnnotation.None && mayNotBeNull ? Of(argument).Name : Of(argument).Declared;
    }
}
