using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Text;

/// <summary>A marked type as the compiler sees it now; lives only while it is read.</summary>
/// <param name="Type">The type.</param>
/// <param name="Attribute">The attribute that marks it.</param>
/// <param name="Compilation">The compilation it belongs to.</param>
/// <param name="CancellationToken">Says that the compiler no longer wants the answer.</param>
public sealed record Declaration(
    INamedTypeSymbol Type, AttributeData Attribute, Compilation Compilation, CancellationToken CancellationToken)
{
    /// <summary>Takes what the compiler found; null when another part of the same type already stands for it.</summary>
    public static Declaration? Of(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)found.TargetSymbol;
        var mark = found.Attributes[0];
        var first = type.GetAttributes().First(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, mark.AttributeClass));
        return first.ApplicationSyntaxReference?.Span == mark.ApplicationSyntaxReference?.Span
            && first.ApplicationSyntaxReference?.SyntaxTree == mark.ApplicationSyntaxReference?.SyntaxTree
            ? new(type, mark, found.SemanticModel.Compilation, cancellationToken)
            : null;
    }
}
