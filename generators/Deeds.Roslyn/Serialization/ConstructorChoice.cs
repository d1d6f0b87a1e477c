using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Roslyn.Serialization;

/// <summary>Chooses the constructor an object is read with.</summary>
internal static class ConstructorChoice
{
    /// <summary>
    /// The one marked [JsonConstructor]; else the record's own; else one without parameters; else the only one.
    /// Null when that does not settle it.
    /// </summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var callable = type.InstanceConstructors.Where(constructor => constructor.IsCallableFrom(assembly) && !IsCopy(constructor)).ToList();
        return callable.FirstOrDefault(static constructor => constructor.Attribute(JsonNames.Constructor) is not null)
            ?? callable.FirstOrDefault(IsPrimaryOfRecord)
            ?? Only(callable.Where(static constructor => !constructor.IsImplicitlyDeclared && constructor.ContainingType.IsValueType))
            ?? callable.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty)
            ?? Only(callable);
    }

    private static IMethodSymbol? Only(IEnumerable<IMethodSymbol> constructors)
    {
        var all = constructors.Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var original]
        && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType);

    // In metadata nothing marks the primary constructor, but only a record has a Deconstruct of the same parameters.
    private static bool IsPrimaryOfRecord(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && (constructor.DeclaringSyntaxReferences.Any(static part => part.GetSyntax() is RecordDeclarationSyntax)
            || constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => HasSameParameters(method, constructor)));

    private static bool HasSameParameters(IMethodSymbol method, IMethodSymbol constructor) =>
        constructor.Parameters.Length > 0
        && method.Parameters.Select(static parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(static parameter => parameter.Name));
}
