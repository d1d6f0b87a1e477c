using Microsoft.CodeAnalysis;

namespace Deeds.Analyzers;

/// <summary>Members that others may set on an object that is there.</summary>
internal static class Settable
{
    /// <summary>The type of such a member; null for any other.</summary>
    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false, SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } } property => property.Type,
        IFieldSymbol { IsConst: false, IsReadOnly: false, IsImplicitlyDeclared: false, DeclaredAccessibility: not Accessibility.Private } field => field.Type,
        _ => null,
    };
}
