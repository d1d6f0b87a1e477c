using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>One validation attribute of one member while it is read.</summary>
internal sealed record Marking(AttributeData Attribute, ValidatedMember Member, Problems Problems)
{
    /// <summary>The attribute as source writes it.</summary>
    public string Name { get; } = DataAnnotations.ShortName(Attribute);

    public TypedConstant Argument(int index) => Attribute.ConstructorArguments[index];

    public T Named<T>(string name, T otherwise) =>
        Attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : otherwise;

    public bool Has(string name) => Attribute.NamedArguments.Any(argument => argument.Key == name);

    public void RefuseType(string remedy) => Refuse(ValidationRules.ValidationAttributeDoesNotFit, Member.TypeName, remedy);

    public void RefuseBounds(string fact, string remedy) => Refuse(ValidationRules.ValidationBoundsAreImpossible, fact, remedy);

    public void Refuse(DiagnosticDescriptor rule, params string[] more) =>
        Problems.Add(rule, Attribute.Place(Member.Property), [Name, Member.Name, Member.Owner, .. more]);
}
