using System.Globalization;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Reads the attributes that bound the length of text and collections.</summary>
internal static class LengthReader
{
    // [MaxLength] without a number, and what it answers when asked for its length.
    private const int Unbounded = -1;

    public static LengthCheck? StringLength(Marking marking)
    {
        var maximum = Number(marking, 0);
        var minimum = marking.Named("MinimumLength", 0);
        if (marking.Member.Type.SpecialType is not SpecialType.System_String)
        {
            marking.RefuseType("Put it on a string; for a collection use [Length].");
            return null;
        }

        if (maximum < 0 || maximum < minimum)
            RefuseLengths(marking);

        var standard = minimum == 0
            ? "The field {0} must be a string with a maximum length of {1}."
            : "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.";
        return Check(marking, (minimum, maximum), ErrorTexts.Of(marking, standard, HoleOf(maximum), HoleOf(minimum)));
    }

    public static LengthCheck? MinLength(Marking marking)
    {
        var minimum = Number(marking, 0);
        if (minimum < 0)
            RefuseLengths(marking);

        return Check(marking, (minimum, int.MaxValue), ErrorTexts.Of(
            marking, "The field {0} must be a string or array type with a minimum length of '{1}'.", HoleOf(minimum)));
    }

    public static LengthCheck? MaxLength(Marking marking)
    {
        var maximum = marking.Attribute.ConstructorArguments.IsEmpty ? Unbounded : Number(marking, 0);
        if (maximum is 0 or < Unbounded)
            RefuseLengths(marking);

        return Check(marking, (0, maximum == Unbounded ? int.MaxValue : maximum), ErrorTexts.Of(
            marking, "The field {0} must be a string or array type with a maximum length of '{1}'.", HoleOf(maximum)));
    }

    public static LengthCheck? Length(Marking marking)
    {
        var (minimum, maximum) = (Number(marking, 0), Number(marking, 1));
        if (minimum < 0 || maximum < minimum)
            RefuseLengths(marking);

        return Check(marking, (minimum, maximum), ErrorTexts.Of(
            marking,
            "The field {0} must be a string or collection type with a minimum length of '{1}' and maximum length of '{2}'.",
            HoleOf(minimum),
            HoleOf(maximum)));
    }

    private static LengthCheck? Check(Marking marking, (int Minimum, int Maximum) lengths, ErrorText? error)
    {
        var measure = Measure(marking.Member.Type);
        if (measure is null)
            marking.RefuseType("Put it on a string, an array or a collection with a Count, such as IReadOnlyList<T>.");

        var canFail = lengths.Minimum > 0 || lengths.Maximum < int.MaxValue;
        return canFail && measure is not null && error is not null ? new(error, measure, lengths.Minimum, lengths.Maximum) : null;
    }

    private static string? Measure(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } or IArrayTypeSymbol => "Length",
        INamedTypeSymbol named when named.Is("System.Collections.Immutable.ImmutableArray`1") => "IsDefault: false, Length",
        INamedTypeSymbol named when Counts(named) => "Count",
        _ => null,
    };

    private static bool Counts(INamedTypeSymbol type)
    {
        var counts = Lineage(type).SelectMany(static part => part.GetMembers("Count")).OfType<IPropertySymbol>().Where(IsCount).ToList();
        return type.TypeKind is TypeKind.Interface ? counts.Count == 1 : counts.Count > 0;
    }

    private static bool IsCount(IPropertySymbol property) =>
        property is { IsStatic: false, Type.SpecialType: SpecialType.System_Int32, GetMethod.DeclaredAccessibility: Accessibility.Public };

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Interface)
            return type.AllInterfaces.Prepend(type);

        var classes = new List<INamedTypeSymbol>();
        for (var part = type; part is not null; part = part.BaseType)
            classes.Add(part);

        return classes;
    }

    private static void RefuseLengths(Marking marking) =>
        marking.RefuseBounds("lengths that nothing can have", "Write a least length of zero or more, and a greatest length that is positive and not below it.");

    private static int Number(Marking marking, int index) => (int)marking.Argument(index).Value!;

    private static Hole HoleOf(int length) => new(length.ToString(CultureInfo.InvariantCulture), length);
}
