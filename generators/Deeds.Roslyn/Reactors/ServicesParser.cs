using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads what the constructor of a reactor takes.</summary>
internal static class ServicesParser
{
    private const string SetsRequired = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    public static EquatableArray<string> Of(Declaration declaration, Problems problems)
    {
        var type = declaration.Type;
        var constructors = type.InstanceConstructors.Where(constructor => !IsCopy(constructor)).ToList();
        var fault = type.IsAbstract || type.IsStatic ? "it is abstract or static"
            : constructors.Count != 1 ? "it has several constructors"
            : Required(type, constructors[0]) is { } required ? $"'{required.Name}' is required, and the container does not set it"
            : constructors[0].Parameters.Select(parameter => Fault(parameter, declaration)).FirstOrDefault(static found => found is not null);
        if (fault is not null)
            problems.Add(ReactorRules.ServicesAreUnclear, type.Place(), type.Name, fault);
        return constructors is [var only] ? only.Parameters.Select(static parameter => TypeRef.NotNull(parameter.Type).Name).ToEquatableArray() : [];
    }

    private static ISymbol? Required(INamedTypeSymbol type, IMethodSymbol constructor) => constructor.Attribute(SetsRequired) is not null
        ? null
        : type.SelfAndBases().SelectMany(static part => part.GetMembers()).FirstOrDefault(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static string? Fault(IParameterSymbol parameter, Declaration declaration)
    {
        var isService = parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { SpecialType: SpecialType.None, IsValueType: false } or IErrorTypeSymbol }
            && parameter.Type.IsReachableFrom(declaration.Compilation.Assembly);
        return isService ? null : $"no container gives it '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Name}'";
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var original]
        && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType);
}
