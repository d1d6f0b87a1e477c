using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Turns one attribute into the check it asks for; null when nothing can fail, or when it was refused.</summary>
internal static class CheckReader
{
    public static Check? Read(Marking marking)
    {
        switch (DataAnnotations.KnownName(marking.Attribute))
        {
            case "Required":
                return Required(marking);
            case "StringLength":
                return LengthReader.StringLength(marking);
            case "MinLength":
                return LengthReader.MinLength(marking);
            case "MaxLength":
                return LengthReader.MaxLength(marking);
            case "Length":
                return LengthReader.Length(marking);
            case "Range":
                return RangeReader.Read(marking);
            case "RegularExpression":
                return PatternReader.Read(marking);
            case "EmailAddress":
                return Email(marking);
            case "AllowedValues" or "DeniedValues":
                return ValuesReader.Read(marking);
            case "DataType":
                // Says how to show a value and validates nothing, at run time as here.
                return null;
            case var other:
                marking.Refuse(ValidationRules.ValidationAttributeIsNotSupported, DataAnnotations.Remedy(other));
                return null;
        }
    }

    private static RequiredCheck? Required(Marking marking)
    {
        var type = marking.Member.Type;
        if (!marking.Member.IsNullable)
            return null;

        var refusesBlanks = !marking.Named("AllowEmptyStrings", false);
        if (refusesBlanks && type.SpecialType is SpecialType.System_Object)
            marking.RefuseType("Give the member the type of its values, or write AllowEmptyStrings = true.");

        return ErrorTexts.Of(marking, "The {0} field is required.") is { } error
            ? new(error, refusesBlanks && type.SpecialType is SpecialType.System_String)
            : null;
    }

    private static EmailCheck? Email(Marking marking)
    {
        if (marking.Member.Type.SpecialType is not SpecialType.System_String)
            marking.RefuseType("Put it on a string.");

        return ErrorTexts.Of(marking, "The {0} field is not a valid e-mail address.") is { } error ? new(error) : null;
    }
}
