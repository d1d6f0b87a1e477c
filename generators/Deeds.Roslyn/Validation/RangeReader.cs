using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Reads [Range] in its three forms: whole numbers, fractions, and texts of a named type.</summary>
internal static class RangeReader
{
    private const string LimitsRemedy = "Write limits of which the lower is below the upper, with a value of the member's type between them.";

    public static RangeCheck? Read(Marking marking)
    {
        if (Operand(marking) is not { } operand || Ends(marking, operand) is not { } ends)
            return null;

        if (RangeMember.ValueOf(marking, operand) is not { } value)
        {
            marking.RefuseType(RangeMember.Remedy(marking, operand));
            return null;
        }

        var (needsMinimum, needsMaximum) = ends.Needed(RangeMember.Whole(marking, value));
        if (!ends.ArePossible || ends.AreEmpty(RangeMember.Whole(marking, value)))
            marking.RefuseBounds("limits with nothing between them", LimitsRemedy);

        var (minimum, maximum) = (LimitOf(marking, ends, isMinimum: true), LimitOf(marking, ends, isMinimum: false));
        if (ErrorTexts.Of(marking, Standard(ends), new Hole(minimum.Code, ends.Minimum), new Hole(maximum.Code, ends.Maximum)) is not { } error)
            return null;

        var check = new RangeCheck(error, value, needsMinimum ? minimum : null, needsMaximum ? maximum : null);
        return needsMinimum || needsMaximum || value.MayBeNaN || value.Reading is RangeReading.Parsed ? check : null;
    }

    private static LimitType? Operand(Marking marking)
    {
        var type = marking.Argument(0).Value as ITypeSymbol ?? marking.Argument(0).Type!;
        var operand = LimitTypes.Of(type);
        if (operand is null)
            marking.RefuseType("Use a number type, DateTime, DateTimeOffset, DateOnly, TimeOnly or TimeSpan for the limits.");

        return operand;
    }

    private static RangeEnds? Ends(Marking marking, LimitType operand)
    {
        var values = marking.Attribute.ConstructorArguments;
        var isTyped = values.Length == 3;
        var minimum = isTyped ? Parsed(marking, operand, values[1].Value) : values[0].Value;
        var maximum = isTyped ? Parsed(marking, operand, values[2].Value) : values[1].Value;
        return minimum is null || maximum is null
            ? null
            : new(operand, minimum, maximum, marking.Named("MinimumIsExclusive", false), marking.Named("MaximumIsExclusive", false));
    }

    private static object? Parsed(Marking marking, LimitType operand, object? written)
    {
        var text = written as string ?? "";
        var value = operand.Parse(text);
        if (value is null)
            marking.Refuse(ValidationRules.ValidationLimitIsUnreadable, text, operand.Written, operand.Example);

        return value;
    }

    private static Limit LimitOf(Marking marking, RangeEnds ends, bool isMinimum)
    {
        var code = ends.Operand.Code(isMinimum ? ends.Minimum : ends.Maximum);
        var isExclusive = isMinimum ? ends.MinimumIsExclusive : ends.MaximumIsExclusive;
        if (!ends.Operand.IsStatic)
            return new(code, isExclusive, "");

        var field = marking.Member.Name + (isMinimum ? "Minimum" : "Maximum");
        return new(field, isExclusive, $"private static readonly {ends.Operand.Name} {field} = {code};");
    }

    private static string Standard(RangeEnds ends) => (ends.MinimumIsExclusive, ends.MaximumIsExclusive) switch
    {
        (true, true) => "The field {0} must be between {1} exclusive and {2} exclusive.",
        (true, false) => "The field {0} must be between {1} exclusive and {2}.",
        (false, true) => "The field {0} must be between {1} and {2} exclusive.",
        (false, false) => "The field {0} must be between {1} and {2}.",
    };
}
