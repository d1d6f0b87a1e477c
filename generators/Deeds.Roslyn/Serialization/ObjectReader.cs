using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Reads a record, class or struct: its stored members and the constructor that brings them back.</summary>
internal sealed class ObjectReader(ShapeReader shapes, INamedTypeSymbol type)
{
    private const int MostMembers = 128;

    public CodecModel? Read(CodecName name, MemberPlace place)
    {
        CheckAttributes(type, place.Place);
        if (ConstructorChoice.Of(type, shapes.Assembly) is not { } constructor)
        {
            shapes.Problems.Add(SerializationRules.ConstructorIsUnclear, place.Place, type.Name, place.Member, place.Owner);
            return null;
        }

        var found = StoredMember.AllOf(type).ToList();
        var arguments = constructor.Parameters.Select(parameter => ArgumentOf(parameter, found, place)).ToEquatableArray();
        var members = found
            .Where(static member => !member.IsIgnored)
            .OrderBy(static member => member.Order)
            .Select(member => MemberOf(member, constructor, place))
            .OfType<MemberModel>()
            .ToEquatableArray();
        CheckNames(members, place);

        return new ObjectCodecModel(name, TypeRef.NotNull(type), members, arguments, HierarchyReader.DiscriminatorsOf(type));
    }

    private ArgumentModel ArgumentOf(IParameterSymbol parameter, List<StoredMember> members, MemberPlace place)
    {
        var member = members.FirstOrDefault(candidate => candidate.IsSetBy(parameter));
        if (member is null)
            shapes.Problems.Add(SerializationRules.ParameterHasNoMember, PlaceOf(parameter, place), parameter.Name, type.Name);

        return new(member is { IsIgnored: false } ? member.Name : null, DefaultLiteral.Of(parameter));
    }

    private MemberModel? MemberOf(StoredMember member, IMethodSymbol constructor, MemberPlace around)
    {
        var place = new MemberPlace(member.Name, type.Name, PlaceOf(member.Symbol, around));
        CheckAttributes(member.Symbol, place.Place);
        if (shapes.Read(member.Type, place, member.Symbol.Attribute(JsonNames.Converter)) is not { } value)
            return null;

        var parameter = constructor.Parameters.FirstOrDefault(member.IsSetBy);
        var binding = parameter is not null ? MemberBinding.Argument : member.BindingFrom(shapes.Assembly);
        if (binding is MemberBinding.None && member.MustBeSettable)
            shapes.Problems.Add(SerializationRules.MemberCannotBeSet, place.Place, member.Name, type.Name);

        var isRequired = member.IsRequired || (parameter is { HasExplicitDefaultValue: false } && member.Writing is MemberWriting.Always);
        return new(member.Name, member.JsonName, value)
        {
            Writing = member.Writing,
            Binding = binding,
            IsRequired = isRequired,
            Initial = parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null } ? DefaultLiteral.Of(parameter) : "",
            KeepsInitial = binding is MemberBinding.Initializer && !isRequired && member.MayHaveInitial(constructor),
        };
    }

    private void CheckNames(EquatableArray<MemberModel> members, MemberPlace place)
    {
        foreach (var twins in members.GroupBy(static member => member.JsonName, StringComparer.Ordinal).Where(static names => names.Count() > 1))
            shapes.Problems.Add(SerializationRules.JsonNameIsTakenTwice, place.Place, type.Name, twins.First().Name, twins.ElementAt(1).Name, twins.Key);

        if (members.Count > MostMembers)
            shapes.Problems.Add(SerializationRules.TooManyMembers, place.Place, type.Name);
    }

    private void CheckAttributes(ISymbol symbol, Location place)
    {
        foreach (var attribute in JsonNames.NotHonoured.Where(attribute => symbol.Attribute(attribute) is not null))
            shapes.Problems.Add(SerializationRules.JsonAttributeIsNotHonoured, place, symbol.Name, attribute.Substring(attribute.LastIndexOf('.') + 1).Replace("Attribute", ""));
    }

    private static Location PlaceOf(ISymbol symbol, MemberPlace around) => symbol.Place() is { IsInSource: true } place ? place : around.Place;
}
