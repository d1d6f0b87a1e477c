using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Questions about the symbols of a domain: which type is an event or an aggregate, which Apply belongs to a pair.</summary>
public static class DomainSymbols
{
    public const string Apply = "Apply";
    public const string On = "On";

    public static bool IsEvent(this ITypeSymbol type) => type is INamedTypeSymbol && type.Attribute(KnownNames.EventAttribute) is not null;

    /// <summary>Whether the type is a record of the domain that nobody marked.</summary>
    public static bool CouldBeEvent(this ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true, IsGenericType: false } named
        && named.Locations.Any(static place => place.IsInSource)
        && !named.GetAttributes().Any(static attribute => attribute.AttributeClass?.ContainingNamespace.FullName() == "Deeds");

    public static bool IsAggregate(this ITypeSymbol type) => type is INamedTypeSymbol && type.Attribute(KnownNames.AggregateAttribute) is not null;

    public static bool IsMetadata(this ITypeSymbol type) => type is INamedTypeSymbol named && named.Is(KnownNames.EventMetadata);

    /// <summary>Whether the two are one type, whatever their nullable marks say.</summary>
    public static bool Same(this ITypeSymbol type, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(type, other);

    /// <summary>The stored name the event's attribute gives.</summary>
    public static string StoredName(this ITypeSymbol @event) =>
        @event.Attribute(KnownNames.EventAttribute)?.ConstructorArguments.FirstOrDefault().Value as string ?? "";

    /// <summary>The methods that a reader would take for an Apply.</summary>
    public static IEnumerable<IMethodSymbol> ApplyMethods(this INamedTypeSymbol type) => type.MethodsNamed(Apply);

    /// <summary>The ordinary methods of this name in any case: what differs only by case is a slip, not another name.</summary>
    public static IEnumerable<IMethodSymbol> MethodsNamed(this INamedTypeSymbol type, string name) =>
        type.WrittenMembers().OfType<IMethodSymbol>().Where(method =>
            method.MethodKind is MethodKind.Ordinary && string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether some Apply takes the pair, in either place.</summary>
    public static bool Applies(this INamedTypeSymbol aggregate, ITypeSymbol @event) =>
        aggregate.AppliesItself(@event)
        || ((INamedTypeSymbol)@event).ApplyMethods().Any(method => method.Parameters.FirstOrDefault()?.Type.Same(aggregate) ?? false);

    /// <summary>Whether an Apply of the aggregate takes the event.</summary>
    public static bool AppliesItself(this INamedTypeSymbol aggregate, ITypeSymbol @event) =>
        aggregate.ApplyMethods().Any(method => method.Parameters.Any(parameter => parameter.Type.Same(@event)));

    /// <summary>Whether the compiler already reports that a type of the signature does not exist.</summary>
    public static bool HasUnknownType(this IMethodSymbol method) =>
        method.ReturnType.TypeKind is TypeKind.Error || method.Parameters.Any(static parameter => parameter.Type.TypeKind is TypeKind.Error);

    /// <summary>A name for a generated member that no member of the type has yet.</summary>
    public static string UnusedName(this INamedTypeSymbol type, string name)
    {
        while (type.SelfAndBases().Any(part => part.Name == name || part.WrittenMembers(name).Any()))
            name = "Deeds" + name;
        return name;
    }
}
