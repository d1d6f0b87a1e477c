using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of stored data: what each is called, and what it says when broken.</summary>
public static class SerializationRules
{
    public static readonly DiagnosticDescriptor MemberTypeIsOpen = Category.Serialization.Error(
        DiagnosticIds.MemberTypeIsOpen,
        "A stored member needs a closed type",
        "Member '{0}' of '{1}' contains '{2}', whose values could have any shape. Use a concrete type, a base type with [JsonDerivedType], or a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberTypeIsNotData = Category.Serialization.Error(
        DiagnosticIds.MemberTypeIsNotData,
        "A stored member needs a type with a JSON shape",
        "Member '{0}' of '{1}' contains '{2}', which has no JSON shape. Use a scalar, a list, a set, a dictionary or a record, or add a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberTypeIsOutOfReach = Category.Serialization.Error(
        DiagnosticIds.MemberTypeIsOutOfReach,
        "The type of a stored member must be reachable by generated code",
        "Member '{0}' of '{1}' contains '{2}', which is private, protected or local to its file. Make it internal or public.");

    public static readonly DiagnosticDescriptor DictionaryKeyIsNotScalar = Category.Serialization.Error(
        DiagnosticIds.DictionaryKeyIsNotScalar,
        "A stored dictionary needs a key that is a property name",
        "Member '{0}' of '{1}' has keys of type '{2}', which cannot be a JSON property name. Use a string, a number, a Guid, a date, a time, a bool or an enum.");

    public static readonly DiagnosticDescriptor ConstructorIsUnclear = Category.Serialization.Error(
        DiagnosticIds.ConstructorIsUnclear,
        "Stored data needs one constructor to be read with",
        "'{0}', stored in member '{1}' of '{2}', has no single constructor that generated code can call. Mark one with [JsonConstructor].");

    public static readonly DiagnosticDescriptor ParameterHasNoMember = Category.Serialization.Error(
        DiagnosticIds.ParameterHasNoMember,
        "A constructor parameter needs a member of the same name and type",
        "Parameter '{0}' of the constructor of '{1}' has no public member of the same name and type, so its value would not be stored. Add the property, or mark another constructor with [JsonConstructor].");

    public static readonly DiagnosticDescriptor JsonNameIsTakenTwice = Category.Serialization.Error(
        DiagnosticIds.JsonNameIsTakenTwice,
        "JSON names must be unique",
        "'{0}' stores both '{1}' and '{2}' under the name \"{3}\". Give one of them another name with [JsonPropertyName].");

    public static readonly DiagnosticDescriptor ConverterCannotBeCalled = Category.Serialization.Error(
        DiagnosticIds.ConverterCannotBeCalled,
        "A converter must be callable without reflection",
        "Converter '{0}' of '{1}' cannot be called directly. Use a JsonConverter<{2}> that is reachable, closed, and has a constructor without parameters; a converter factory needs reflection.");

    public static readonly DiagnosticDescriptor DerivedTypeIsUnusable = Category.Serialization.Error(
        DiagnosticIds.DerivedTypeIsUnusable,
        "A closed hierarchy needs distinct, concrete cases",
        "[JsonDerivedType] of '{0}' names '{1}', which cannot be told apart when read back. Name concrete types derived from '{0}', each once and with its own discriminator.");

    public static readonly DiagnosticDescriptor JsonAttributeIsNotHonoured = Category.Serialization.Error(
        DiagnosticIds.JsonAttributeIsNotHonoured,
        "A JSON attribute without effect",
        "'{0}' has [{1}], which generated codecs do not honour. Remove it, or write a [JsonConverter].");

    public static readonly DiagnosticDescriptor MemberCannotBeSet = Category.Serialization.Error(
        DiagnosticIds.MemberCannotBeSet,
        "A stored member must be readable back",
        "Member '{0}' of '{1}' is stored, but generated code cannot set it when reading. Give it an init or set accessor that is at least internal, or mark it with [JsonIgnore].");

    public static readonly DiagnosticDescriptor TooManyMembers = Category.Serialization.Error(
        DiagnosticIds.TooManyMembers,
        "An object has at most 128 stored members",
        "'{0}' has more than 128 stored members. Group some of them in a record of their own.");

    public static readonly DiagnosticDescriptor ContextWritesOurType = Category.Serialization.Warning(
        DiagnosticIds.ContextWritesOurType,
        "Events, commands and their data have one JSON shape",
        "JSON context '{0}' writes '{1}' in a shape of its own, and Deeds stores another. Remove it from the context, and put the Json of the module's Definition first in the resolver chain.");

    public static readonly DiagnosticDescriptor SerializedPastItsCodec = Category.Serialization.Warning(
        DiagnosticIds.SerializedPastItsCodec,
        "Events and commands go through their codec",
        "'{0}' is {1} here with options that do not know its codec, so the JSON has another shape than the stored one. Pass options whose TypeInfoResolverChain begins with the Json of the module's Definition.");

    public static readonly DiagnosticDescriptor TypeIsResolvedByName = Category.Serialization.Warning(
        DiagnosticIds.TypeIsResolvedByName,
        "Stored names are looked up in the catalogue",
        "'{0}' finds a type by a name that only the running program knows; renaming the type or trimming the program breaks it. Look a stored name up with Catalogue.TryGetEvent.");

    public static readonly DiagnosticDescriptor EnumDefaultIsUndefined = Category.Serialization.Warning(
        DiagnosticIds.EnumDefaultIsUndefined,
        "A default is a member of its enum",
        "'{1}' of '{0}' is {2} where nothing sets it, and '{3}' has no member of that value, so it would be stored as a bare number. Give '{3}' such a member, or '{1}' another default.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        MemberTypeIsOpen,
        MemberTypeIsNotData,
        MemberTypeIsOutOfReach,
        DictionaryKeyIsNotScalar,
        ConstructorIsUnclear,
        ParameterHasNoMember,
        JsonNameIsTakenTwice,
        ConverterCannotBeCalled,
        DerivedTypeIsUnusable,
        JsonAttributeIsNotHonoured,
        MemberCannotBeSet,
        TooManyMembers,
        ContextWritesOurType,
        SerializedPastItsCodec,
        TypeIsResolvedByName,
        EnumDefaultIsUndefined,
    ];
}
