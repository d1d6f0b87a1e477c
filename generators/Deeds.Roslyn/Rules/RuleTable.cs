using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>Every rule: what it is called, and what it says when broken: subject, fact, remedy.</summary>
public static class RuleTable
{
    public static readonly DiagnosticDescriptor GeneratorFailed = Setup(
        DiagnosticIds.GeneratorFailed,
        "The generator failed",
        "Nothing could be generated for '{0}': {1}: {2}. This is a fault of Deeds; please report it.");

    public static readonly DiagnosticDescriptor TypeIsNotPartial = Setup(
        DiagnosticIds.TypeIsNotPartial,
        "A declaration must be partial",
        "'{0}' is not partial, so its other half cannot be generated. Write 'partial' before its keyword.");

    public static readonly DiagnosticDescriptor ContainingTypeIsNotPartial = Setup(
        DiagnosticIds.ContainingTypeIsNotPartial,
        "Types around a declaration must be partial",
        "'{0}' is declared inside '{1}', which is not partial. Write 'partial' before the keyword of '{1}', or move '{0}' out of it.");

    public static readonly DiagnosticDescriptor TypeIsOutOfReach = Setup(
        DiagnosticIds.TypeIsOutOfReach,
        "A declaration must be reachable by generated code",
        "'{0}' is private, protected or local to its file, so generated code cannot name it. Make it and every type around it internal or public.");

    public static readonly DiagnosticDescriptor TypeIsGeneric = Setup(
        DiagnosticIds.TypeIsGeneric,
        "A declaration must not be generic",
        "'{0}' has type parameters, but its stored name stands for one shape. Declare a type without type parameters, also around it.");

    public static readonly DiagnosticDescriptor EventNameIsEmpty = Events(
        DiagnosticIds.EventNameIsEmpty,
        "An event needs a stored name",
        "Event '{0}' has an empty stored name. Write the name it is stored under, as in [Event(\"order.placed\")].");

    public static readonly DiagnosticDescriptor EventVersionIsNotPositive = Events(
        DiagnosticIds.EventVersionIsNotPositive,
        "An event's version starts at 1",
        "Event '{0}' has version {1}. Versions count from 1; leave the argument out for the first one.");

    public static readonly DiagnosticDescriptor EventIsAbstract = Events(
        DiagnosticIds.EventIsAbstract,
        "An event must not be abstract",
        "Event '{0}' is abstract, so no stored event could be read back as it. Mark the derived records with [Event] instead.");

    public static readonly DiagnosticDescriptor ValidationAttributeIsNotSupported = Commands(
        DiagnosticIds.ValidationAttributeIsNotSupported,
        "A validation attribute that is not written out",
        "[{0}] on '{1}' of '{2}' is not written out as generated validation. {3}");

    public static readonly DiagnosticDescriptor ValidationAttributeDoesNotFit = Commands(
        DiagnosticIds.ValidationAttributeDoesNotFit,
        "A validation attribute must fit its member's type",
        "[{0}] on '{1}' of '{2}' cannot check a '{3}'. {4}");

    public static readonly DiagnosticDescriptor ValidationBoundsAreImpossible = Commands(
        DiagnosticIds.ValidationBoundsAreImpossible,
        "Bounds must leave something valid and something to check",
        "[{0}] on '{1}' of '{2}' has {3}. {4}");

    public static readonly DiagnosticDescriptor ValidationLimitIsUnreadable = Commands(
        DiagnosticIds.ValidationLimitIsUnreadable,
        "A limit must be a value of the operand's type",
        "[{0}] on '{1}' of '{2}' has the limit \"{3}\", which is no {4} everywhere. Write {5}.");

    public static readonly DiagnosticDescriptor ValidationPatternIsInvalid = Commands(
        DiagnosticIds.ValidationPatternIsInvalid,
        "A pattern must be a regular expression",
        "[{0}] on '{1}' of '{2}' has a pattern that cannot be read: {3} Correct the pattern.");

    public static readonly DiagnosticDescriptor ValidationTextIsUnusable = Commands(
        DiagnosticIds.ValidationTextIsUnusable,
        "The error text of a validation attribute must be a constant format",
        "[{0}] on '{1}' of '{2}' {3}. Write the text as a constant ErrorMessage with the placeholders {4}, or leave it out.");

    public static readonly DiagnosticDescriptor DisplayNameIsNotConstant = Commands(
        DiagnosticIds.DisplayNameIsNotConstant,
        "A display name must be a constant",
        "[Display] on '{0}' of '{1}' has a name that is empty or comes from a resource, which generated validation cannot write out. Write [Display(Name = \"…\")] without ResourceType.");

    public static readonly DiagnosticDescriptor ValidationAttributeHasNoEffect = Commands(
        DiagnosticIds.ValidationAttributeHasNoEffect,
        "A validation attribute must stand on a public property",
        "[{0}] on '{1}' of '{2}' is never looked at: only public instance properties of a command, and the positional parameters of its record, are validated. Move it there, or remove it.");

    public static readonly DiagnosticDescriptor ValidationAttributeStandsTwice = Commands(
        DiagnosticIds.ValidationAttributeStandsTwice,
        "A validation attribute must stand on a member once",
        "[{0}] on '{1}' of '{2}' stands both on the property and on the record's parameter. Keep one of them.");

    public static readonly DiagnosticDescriptor CommandIsValidatableObject = Commands(
        DiagnosticIds.CommandIsValidatableObject,
        "A command validates itself without IValidatableObject",
        "'{0}' implements IValidatableObject, which generated validation does not call. Write 'void Validate(ValidationErrors errors)' in its place.");

    public static readonly DiagnosticDescriptor MemberTypeIsOpen = Serialization(
        DiagnosticIds.MemberTypeIsOpen,
        "A stored member needs a closed type",
        "Member '{0}' of '{1}' contains '{2}', whose values could have any shape. Use a concrete type, a base type with [JsonDerivedType], or a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberTypeIsNotData = Serialization(
        DiagnosticIds.MemberTypeIsNotData,
        "A stored member needs a type with a JSON shape",
        "Member '{0}' of '{1}' contains '{2}', which has no JSON shape. Use a scalar, a list, a set, a dictionary or a record, or add a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberTypeIsOutOfReach = Serialization(
        DiagnosticIds.MemberTypeIsOutOfReach,
        "The type of a stored member must be reachable by generated code",
        "Member '{0}' of '{1}' contains '{2}', which is private, protected or local to its file. Make it internal or public.");

    public static readonly DiagnosticDescriptor DictionaryKeyIsNotScalar = Serialization(
        DiagnosticIds.DictionaryKeyIsNotScalar,
        "A stored dictionary needs a key that is a property name",
        "Member '{0}' of '{1}' has keys of type '{2}', which cannot be a JSON property name. Use a string, a number, a Guid, a date, a time, a bool or an enum.");

    public static readonly DiagnosticDescriptor ConstructorIsUnclear = Serialization(
        DiagnosticIds.ConstructorIsUnclear,
        "Stored data needs one constructor to be read with",
        "'{0}', stored in member '{1}' of '{2}', has no single constructor that generated code can call. Mark one with [JsonConstructor].");

    public static readonly DiagnosticDescriptor ParameterHasNoMember = Serialization(
        DiagnosticIds.ParameterHasNoMember,
        "A constructor parameter needs a member of the same name and type",
        "Parameter '{0}' of the constructor of '{1}' has no public member of the same name and type, so its value would not be stored. Add the property, or mark another constructor with [JsonConstructor].");

    public static readonly DiagnosticDescriptor JsonNameIsTakenTwice = Serialization(
        DiagnosticIds.JsonNameIsTakenTwice,
        "JSON names must be unique",
        "'{0}' stores both '{1}' and '{2}' under the name \"{3}\". Give one of them another name with [JsonPropertyName].");

    public static readonly DiagnosticDescriptor ConverterCannotBeCalled = Serialization(
        DiagnosticIds.ConverterCannotBeCalled,
        "A converter must be callable without reflection",
        "Converter '{0}' of '{1}' cannot be called directly. Use a JsonConverter<{2}> that is reachable, closed, and has a constructor without parameters; a converter factory needs reflection.");

    public static readonly DiagnosticDescriptor DerivedTypeIsUnusable = Serialization(
        DiagnosticIds.DerivedTypeIsUnusable,
        "A closed hierarchy needs distinct, concrete cases",
        "[JsonDerivedType] of '{0}' names '{1}', which cannot be told apart when read back. Name concrete types derived from '{0}', each once and with its own discriminator.");

    public static readonly DiagnosticDescriptor JsonAttributeIsNotHonoured = Serialization(
        DiagnosticIds.JsonAttributeIsNotHonoured,
        "A JSON attribute without effect",
        "'{0}' has [{1}], which generated codecs do not honour. Remove it, or write a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberCannotBeSet = Serialization(
        DiagnosticIds.MemberCannotBeSet,
        "A stored member must be readable back",
        "Member '{0}' of '{1}' is stored, but generated code cannot set it when reading. Give it an init or set accessor that is at least internal, or mark it with [JsonIgnore].");

    public static readonly DiagnosticDescriptor TooManyMembers = Serialization(
        DiagnosticIds.TooManyMembers,
        "An object has at most 128 stored members",
        "'{0}' has more than 128 stored members. Group some of them in a record of their own.");

    private static DiagnosticDescriptor Setup(string id, string title, string message) => Error(id, "Deeds.Setup", title, message);

    private static DiagnosticDescriptor Events(string id, string title, string message) => Error(id, "Deeds.Events", title, message);

    private static DiagnosticDescriptor Commands(string id, string title, string message) => Error(id, "Deeds.Commands", title, message);

    private static DiagnosticDescriptor Serialization(string id, string title, string message) => Error(id, "Deeds.Serialization", title, message);

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
