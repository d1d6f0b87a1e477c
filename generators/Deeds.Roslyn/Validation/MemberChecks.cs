using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Reads the DataAnnotations attributes of a command's members.</summary>
public static class MemberChecks
{
    /// <summary>Gives the checks of every member that has some; reports every attribute that could not be kept.</summary>
    public static EquatableArray<MemberCheck> Read(Declaration declaration, INamedTypeSymbol command, Problems problems)
    {
        if (command.AllInterfaces.Any(static type => type.Is(DataAnnotations.ValidatableObject)))
            problems.Add(ValidationRules.CommandIsValidatableObject, command.Place(), command.Name);

        var members = new CommandMembers(command, declaration.CancellationToken);
        foreach (var (symbol, attribute) in members.Strays())
            problems.Add(ValidationRules.ValidationAttributeHasNoEffect, attribute.Place(command), DataAnnotations.ShortName(attribute), symbol.Name, command.Name);

        return members.Validated().Select(member => Read(member, problems)).OfType<MemberCheck>().ToEquatableArray();
    }

    private static MemberCheck? Read(ValidatedMember member, Problems problems)
    {
        var markings = member.Attributes
            .Where(static attribute => DataAnnotations.IsValidation(attribute) && !IsBroken(attribute))
            .Select(attribute => new Marking(attribute, member, problems))
            .ToList();

        if (markings.Count > 0 && member.DisplayName is null)
            problems.Add(ValidationRules.DisplayNameIsNotConstant, member.Property.Place(), member.Name, member.Owner);

        RefuseTwins(markings);
        var checks = markings.Select(CheckReader.Read).OfType<Check>().ToList();
        return checks.Count == 0
            ? null
            : new(
                Identifiers.Escape(member.Name),
                member.Name,
                checks.OfType<RequiredCheck>().FirstOrDefault(),
                checks.Where(static check => check is not RequiredCheck).ToEquatableArray());
    }

    // The compiler has already said what is wrong with it.
    private static bool IsBroken(AttributeData attribute) =>
        attribute.AttributeConstructor is null
        || attribute.ConstructorArguments.Any(static argument => argument.Kind is TypedConstantKind.Error)
        || attribute.NamedArguments.Any(static argument => argument.Value.Kind is TypedConstantKind.Error);

    private static void RefuseTwins(IEnumerable<Marking> markings)
    {
        foreach (var twin in markings.GroupBy(static marking => marking.Name).SelectMany(static group => group.Skip(1)))
            twin.Refuse(ValidationRules.ValidationAttributeStandsTwice);
    }
}
