using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Roslyn.Purity;

/// <summary>One body as it was read: what is not pure in it, and which members of its own type it calls.</summary>
/// <param name="Impure">What is not pure, in the order of the text.</param>
/// <param name="Calls">The called members, accessors and constructors of the same type or of types within it.</param>
public sealed record PureBody(IReadOnlyList<ImpureOperation> Impure, IReadOnlyList<ISymbol> Calls)
{
    /// <param name="type">The type whose members are followed.</param>
    /// <param name="blocks">The body, and what initializes beside it.</param>
    public static PureBody Of(INamedTypeSymbol type, IEnumerable<IOperation> blocks)
    {
        var impure = new List<ImpureOperation>();
        var calls = new List<ISymbol>();
        foreach (var operation in blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            if (ImpureOperation.Of(operation) is { } found)
                impure.Add(found);
            calls.AddRange(Called(operation).Where(member => IsWithin(member.ContainingType, type)));
        }

        return new(impure, calls);
    }

    private static IEnumerable<ISymbol> Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod.OriginalDefinition],
        IMethodReferenceOperation reference => [reference.Method.OriginalDefinition],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor.OriginalDefinition],
        IPropertyReferenceOperation { Property.OriginalDefinition: var property } => Accessors(property),
        _ => [],
    };

    private static IEnumerable<ISymbol> Accessors(IPropertySymbol property)
    {
        if (property.GetMethod is { } get)
            yield return get;
        if (property.SetMethod is { } set)
            yield return set;
    }

    private static bool IsWithin(INamedTypeSymbol? inner, INamedTypeSymbol type) =>
        inner is not null && inner.ContainingTypes().Prepend(inner).Contains(type, SymbolEqualityComparer.Default);
}
