using System.Globalization;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;

namespace Deeds.Roslyn.Validation;

/// <summary>Writes out what an attribute says when its check fails.</summary>
internal static class ErrorTexts
{
    /// <summary>Fills in the attribute's own text, or the standard one; null when the text was refused.</summary>
    /// <param name="marking">The attribute.</param>
    /// <param name="standard">The text of an attribute without one of its own; {0} is the member.</param>
    /// <param name="others">What {1} and the further placeholders stand for.</param>
    public static ErrorText? Of(Marking marking, string standard, params Hole[] others)
    {
        var name = marking.Member.DisplayName ?? marking.Member.Name;
        Hole[] holes = [new(Identifiers.Literal(name), name), .. others];

        var (format, fault) = Choose(marking, standard);
        var text = fault.Length > 0 ? null : Filled(format, holes);
        if (text is null)
        {
            var placeholders = string.Join(", ", holes.Select(static (_, index) => "{" + index.ToString(CultureInfo.InvariantCulture) + "}"));
            marking.Refuse(ValidationRules.ValidationTextIsUnusable, fault.Length > 0 ? fault : "has an ErrorMessage whose placeholders cannot be filled", placeholders);
            return null;
        }

        return holes.Any(static hole => hole.DependsOnCulture)
            ? new(format, holes.Select(static hole => hole.Code).ToEquatableArray())
            : new(text, []);
    }

    private static (string Format, string Fault) Choose(Marking marking, string standard)
    {
        if (marking.Has("ErrorMessageResourceName") || marking.Has("ErrorMessageResourceType"))
            return ("", "takes its text from a resource");

        if (!marking.Has("ErrorMessage"))
            return (standard, "");

        var own = marking.Named("ErrorMessage", "");
        return (own, own.Length > 0 ? "" : "has an empty ErrorMessage");
    }

    private static string? Filled(string format, Hole[] holes)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, holes);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
