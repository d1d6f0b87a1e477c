using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Roslyn.Text;

/// <summary>Questions every room asks about a symbol.</summary>
public static class SymbolExtensions
{
    /// <summary>The types around this one, from the inside out.</summary>
    public static IEnumerable<INamedTypeSymbol> ContainingTypes(this INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }

    /// <summary>The type and all it derives from, from itself upwards.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>Whether parts of the type stand in several files, whose order is an accident of the build.</summary>
    public static bool IsInSeveralFiles(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(static part => part.SyntaxTree).Distinct().Skip(1).Any();

    /// <summary>Whether every part of the declaration says <c>partial</c>.</summary>
    public static bool IsPartial(this INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.All(part =>
            part.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether generated code elsewhere in <paramref name="assembly"/> may name this type.</summary>
    public static bool IsReachableFrom(this ITypeSymbol type, IAssemblySymbol assembly) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.IsReachableFrom(assembly),
        INamedTypeSymbol named => named.TypeArguments.All(argument => argument.IsReachableFrom(assembly))
            && named.ContainingTypes().Prepend(named).All(part => part.IsVisibleIn(assembly)),
        _ => true,
    };

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Is(metadataName) ?? false);

    /// <summary>Whether the type is declared under this metadata name (generic types by their definition, as <c>List`1</c>).</summary>
    public static bool Is(this INamedTypeSymbol type, string metadataName) =>
        metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal) && type.FullMetadataName() == metadataName;

    /// <summary>The name in metadata, with namespace and containing types.</summary>
    public static string FullMetadataName(this INamedTypeSymbol type)
    {
        var name = type.ContainingType is { } outer ? $"{outer.FullMetadataName()}+{type.MetadataName}" : type.MetadataName;
        return type.ContainingType is not null || type.ContainingNamespace.IsGlobalNamespace ? name : $"{type.ContainingNamespace.FullName()}.{name}";
    }

    /// <summary>The namespace with those around it; empty for the global one.</summary>
    public static string FullName(this INamespaceSymbol space) =>
        space.IsGlobalNamespace ? "" : space.ContainingNamespace.IsGlobalNamespace ? space.Name : $"{space.ContainingNamespace.FullName()}.{space.Name}";

    /// <summary>The members the user wrote: analyzers see our generated halves beside the user's, the generator never does.</summary>
    public static IEnumerable<ISymbol> WrittenMembers(this INamedTypeSymbol type) => type.GetMembers().Where(IsWritten);

    public static IEnumerable<ISymbol> WrittenMembers(this INamedTypeSymbol type, string name) => type.GetMembers(name).Where(IsWritten);

    /// <summary>The methods of the type and of all it derives from, its bases' first, an overridden one only where it is overridden last.</summary>
    public static IEnumerable<IMethodSymbol> MethodsWithInherited(this INamedTypeSymbol type)
    {
        var methods = type.SelfAndBases().Reverse().SelectMany(static part => part.WrittenMembers().OfType<IMethodSymbol>()).ToList();
        var overridden = new HashSet<ISymbol>(methods.Select(static method => method.OverriddenMethod).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        return methods.Where(method => !overridden.Contains(method));
    }

    /// <summary>Whether code of the type may call a method that it has or inherits.</summary>
    public static bool MayCall(this INamedTypeSymbol type, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, type)
        || method.DeclaredAccessibility is Accessibility.Protected
        || method.IsCallableFrom(type.ContainingAssembly);

    /// <summary>Whether generated code in <paramref name="assembly"/> may call this method.</summary>
    public static bool IsCallableFrom(this IMethodSymbol method, IAssemblySymbol assembly) =>
        method.DeclaredAccessibility.Reaches(method.ContainingAssembly, assembly);

    /// <summary>Where a person should look: the first place in source, or nowhere for a type of another assembly.</summary>
    public static Location Place(this ISymbol symbol) => symbol.Locations.FirstOrDefault(static place => place.IsInSource) ?? Location.None;

    private static bool IsWritten(ISymbol member) =>
        member.Attribute(GeneratedFile.Mark)?.ConstructorArguments.FirstOrDefault().Value is not GeneratedFile.Author;

    private static bool IsVisibleIn(this INamedTypeSymbol type, IAssemblySymbol assembly) =>
        !type.IsFileLocal && type.DeclaredAccessibility.Reaches(type.ContainingAssembly, assembly);

    private static bool Reaches(this Accessibility accessibility, IAssemblySymbol owner, IAssemblySymbol assembly) => accessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => SymbolEqualityComparer.Default.Equals(owner, assembly) || owner.GivesAccessTo(assembly),
        _ => false,
    };
}
