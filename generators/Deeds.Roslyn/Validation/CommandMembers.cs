using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Roslyn.Validation;

/// <summary>The members of a command and of its base types, sorted into those that are validated and those that never are.</summary>
internal sealed class CommandMembers(INamedTypeSymbol command, CancellationToken cancellationToken)
{
    /// <summary>Public instance properties, the command's own first, each with its attributes.</summary>
    public IEnumerable<ValidatedMember> Validated()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in Members().OfType<IPropertySymbol>().Where(IsValidated).Where(property => seen.Add(property.Name)))
            yield return new(command.Name, property, [.. Attributes(property)]);
    }

    /// <summary>Validation attributes at places that nothing reads.</summary>
    public IEnumerable<(ISymbol Symbol, AttributeData Attribute)> Strays()
    {
        var places = Members()
            .Where(static member => member is not IPropertySymbol property || !IsValidated(property))
            .Concat(Members().OfType<IMethodSymbol>().SelectMany(method => method.Parameters.Where(parameter => PropertyOf(parameter) is null)))
            .Append(command);

        return from place in places
               from attribute in place.GetAttributes()
               where DataAnnotations.IsValidation(attribute)
               select ((place as IFieldSymbol)?.AssociatedSymbol ?? place, attribute);
    }

    private static bool IsValidated(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public, DeclaredAccessibility: Accessibility.Public };

    private IEnumerable<ISymbol> Members() => Types().SelectMany(static type => type.WrittenMembers());

    private IEnumerable<INamedTypeSymbol> Types()
    {
        for (var type = command; type is not null && type.SpecialType is not SpecialType.System_Object; type = type.BaseType)
            yield return type;
    }

    // An override keeps the attributes of what it overrides, except where it has its own.
    private IEnumerable<AttributeData> Attributes(IPropertySymbol property)
    {
        var own = property.GetAttributes().Concat(ParametersFor(property).SelectMany(static parameter => parameter.GetAttributes())).ToList();
        return property.OverriddenProperty is { } overridden
            ? own.Concat(Attributes(overridden).Where(attribute => !own.Any(kept => SymbolEqualityComparer.Default.Equals(kept.AttributeClass, attribute.AttributeClass))))
            : own;
    }

    private IEnumerable<IParameterSymbol> ParametersFor(IPropertySymbol property) =>
        from type in Types()
        from constructor in type.InstanceConstructors
        from parameter in constructor.Parameters
        where SymbolEqualityComparer.Default.Equals(PropertyOf(parameter), property)
        select parameter;

    private IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        IsPositional(parameter)
            ? Types().SelectMany(type => type.WrittenMembers(parameter.Name)).OfType<IPropertySymbol>().FirstOrDefault(IsValidated)
            : null;

    private bool IsPositional(IParameterSymbol parameter) =>
        parameter.ContainingType.IsRecord
        && parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).Parent?.Parent is RecordDeclarationSyntax);
}
