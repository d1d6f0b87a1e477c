using System.Text.RegularExpressions;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Reads [RegularExpression], whose pattern must be one before anything runs.</summary>
internal static class PatternReader
{
    private const int StandardTimeout = 2000;

    public static PatternCheck? Read(Marking marking)
    {
        var pattern = marking.Argument(0).Value as string ?? "";
        CheckPattern(marking, pattern);

        var timeout = marking.Named("MatchTimeoutInMilliseconds", StandardTimeout);
        if (timeout is 0 or < -1 or int.MaxValue)
            marking.RefuseBounds("a timeout that no match can have", "Write MatchTimeoutInMilliseconds as a positive number, or -1 for none.");

        var type = marking.Member.Type;
        if (!IsText(type) && !IsSpelled(type))
            marking.RefuseType("Put it on a string, or on a value that spells itself, such as a number or a Guid.");

        return ErrorTexts.Of(marking, "The field {0} must match the regular expression '{1}'.", new Hole(Identifiers.Literal(pattern), pattern)) is { } error
            ? new(error, marking.Member.Name + "Pattern", pattern, timeout, IsText(type))
            : null;
    }

    private static void CheckPattern(Marking marking, string pattern)
    {
        try
        {
            if (pattern.Length == 0)
                marking.Refuse(ValidationRules.ValidationPatternIsInvalid, "it is empty.");

            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(StandardTimeout));
        }
        catch (ArgumentException fault)
        {
            marking.Refuse(ValidationRules.ValidationPatternIsInvalid, fault.Message.TrimEnd('.') + ".");
        }
    }

    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String;

    private static bool IsSpelled(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum
        || type.AllInterfaces.Any(static part => part.Is("System.IFormattable") || part.Is("System.IConvertible"));
}
