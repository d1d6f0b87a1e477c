using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Where the source writes what a symbol is made of.</summary>
internal static class Declared
{
    /// <summary>The attribute as it is written on the symbol.</summary>
    public static AttributeSyntax? WrittenAttribute(this ISymbol symbol, string metadataName) =>
        symbol.Attribute(metadataName)?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>The positional parameter that a property of a record is made from, or the property itself.</summary>
    public static SyntaxNode? WrittenMember(this IPropertySymbol property, CancellationToken cancellationToken) =>
        property.Written<SyntaxNode>(cancellationToken).FirstOrDefault(static node => node is ParameterSyntax or PropertyDeclarationSyntax);

    /// <summary>The argument without a name at the head of an attribute; null where there is none.</summary>
    public static AttributeArgumentSyntax? FirstArgument(this AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);

    /// <summary>The argument that sets a property of an attribute.</summary>
    public static AttributeArgumentSyntax? Argument(this AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);
}
