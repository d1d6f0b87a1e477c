using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Analyzers;

/// <summary>Whether a type's own code uses what it declares.</summary>
internal static class Mentioned
{
    /// <summary>Whether the name of the member stands anywhere in the type but where it is declared.</summary>
    public static bool Mentions(this INamedTypeSymbol type, ISymbol member) =>
        type.DeclaringSyntaxReferences
            .SelectMany(static part => part.GetSyntax().DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Any(name => name.Identifier.ValueText == member.Name);
}
