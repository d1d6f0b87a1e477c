using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Events;

/// <summary>Reads which members let an event change after it happened.</summary>
public static class EventImmutability
{
    public static IEnumerable<Problem> Check(Declaration declaration) =>
        from owner in declaration.Type.SelfAndBases()
        where owner.Same(declaration.Type) || !owner.IsEvent()
        from member in owner.WrittenMembers()
        where !member.IsStatic && member.Place().IsInSource
        let found = Fault(member)
        where found is not null
        select new Problem(EventRules.EventMemberCanChange, member.Place(), [owner.Name, member.Name, found.Value.Fact, found.Value.Remedy]);

    private static (string Fact, string Remedy)? Fault(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property when property.GetMethod.IsSeen() && ReadOnlyForm.Of(property.Type) is { } form => ("shows a collection that can be changed", $"{form} {property.Name}"),
        IPropertySymbol { SetMethod: { IsInitOnly: false } set, ContainingType.IsReferenceType: true } property when set.IsSeen() => ("can be set", Property(property.Type, property.Name)),
        IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false, DeclaredAccessibility: not Accessibility.Private } field when field.AssociatedSymbol is null => OfField(field),
        _ => null,
    };

    private static (string Fact, string Remedy)? OfField(IFieldSymbol field) => ReadOnlyForm.Of(field.Type) switch
    {
        { } form => ("shows a collection that can be changed", $"public {form} {field.Name} {{ get; init; }}"),
        null when !field.IsReadOnly && field.ContainingType.IsReferenceType => ("can be set", $"public {Property(field.Type, field.Name)}"),
        _ => null,
    };

    private static string Property(ITypeSymbol type, string name) => $"{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {name} {{ get; init; }}";

    private static bool IsSeen(this IMethodSymbol? accessor) => accessor is { DeclaredAccessibility: not Accessibility.Private };
}
