using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of validation attributes: what each is called, and what it says when broken.</summary>
public static class ValidationRules
{
    public static readonly DiagnosticDescriptor ValidationAttributeIsNotSupported = Category.Commands.Error(
        DiagnosticIds.ValidationAttributeIsNotSupported,
        "A validation attribute that is not written out",
        "[{0}] on '{1}' of '{2}' is not written out as generated validation. {3}");

    public static readonly DiagnosticDescriptor ValidationAttributeDoesNotFit = Category.Commands.Error(
        DiagnosticIds.ValidationAttributeDoesNotFit,
        "A validation attribute must fit its member's type",
        "[{0}] on '{1}' of '{2}' cannot check a '{3}'. {4}");

    public static readonly DiagnosticDescriptor ValidationBoundsAreImpossible = Category.Commands.Error(
        DiagnosticIds.ValidationBoundsAreImpossible,
        "Bounds must leave something valid and something to check",
        "[{0}] on '{1}' of '{2}' has {3}. {4}");

    public static readonly DiagnosticDescriptor ValidationLimitIsUnreadable = Category.Commands.Error(
        DiagnosticIds.ValidationLimitIsUnreadable,
        "A limit must be a value of the operand's type",
        "[{0}] on '{1}' of '{2}' has the limit \"{3}\", which is no {4} everywhere. Write {5}.");

    public static readonly DiagnosticDescriptor ValidationPatternIsInvalid = Category.Commands.Error(
        DiagnosticIds.ValidationPatternIsInvalid,
        "A pattern must be a regular expression",
        "[{0}] on '{1}' of '{2}' has a pattern that cannot be read: {3} Correct the pattern.");

    public static readonly DiagnosticDescriptor ValidationTextIsUnusable = Category.Commands.Error(
        DiagnosticIds.ValidationTextIsUnusable,
        "The error text of a validation attribute must be a constant format",
        "[{0}] on '{1}' of '{2}' {3}. Write the text as a constant ErrorMessage with the placeholders {4}, or leave it out.");

    public static readonly DiagnosticDescriptor DisplayNameIsNotConstant = Category.Commands.Error(
        DiagnosticIds.DisplayNameIsNotConstant,
        "A display name must be a constant",
        "[Display] on '{0}' of '{1}' has a name that is empty or comes from a resource, which generated validation cannot write out. Write [Display(Name = \"…\")] without ResourceType.");

    public static readonly DiagnosticDescriptor ValidationAttributeHasNoEffect = Category.Commands.Error(
        DiagnosticIds.ValidationAttributeHasNoEffect,
        "A validation attribute must stand on a public property",
        "[{0}] on '{1}' of '{2}' is never looked at: only public instance properties of a command, and the positional parameters of its record, are validated. Move it there, or remove it.");

    public static readonly DiagnosticDescriptor ValidationAttributeStandsTwice = Category.Commands.Error(
        DiagnosticIds.ValidationAttributeStandsTwice,
        "A validation attribute must stand on a member once",
        "[{0}] on '{1}' of '{2}' stands both on the property and on the record's parameter. Keep one of them.");

    public static readonly DiagnosticDescriptor CommandIsValidatableObject = Category.Commands.Error(
        DiagnosticIds.CommandIsValidatableObject,
        "A command validates itself without IValidatableObject",
        "'{0}' implements IValidatableObject, which generated validation does not call. Write 'void Validate(ValidationErrors errors)' in its place.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        ValidationAttributeIsNotSupported,
        ValidationAttributeDoesNotFit,
        ValidationBoundsAreImpossible,
        ValidationLimitIsUnreadable,
        ValidationPatternIsInvalid,
        ValidationTextIsUnusable,
        DisplayNameIsNotConstant,
        ValidationAttributeHasNoEffect,
        ValidationAttributeStandsTwice,
        CommandIsValidatableObject,
    ];
}
