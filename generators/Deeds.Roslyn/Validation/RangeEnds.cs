using System.Globalization;

namespace Deeds.Roslyn.Validation;

/// <summary>The limits of a [Range] as values.</summary>
internal sealed record RangeEnds(LimitType Operand, object Minimum, object Maximum, bool MinimumIsExclusive, bool MaximumIsExclusive)
{
    /// <summary>Whether the framework would accept the limits.</summary>
    public bool ArePossible =>
        !IsNaN(Minimum) && !IsNaN(Maximum)
        && ((IComparable)Minimum).CompareTo(Maximum) is var order
        && (order < 0 || (order == 0 && !MinimumIsExclusive && !MaximumIsExclusive));

    /// <summary>Whether no whole number of the type is inside.</summary>
    public bool AreEmpty(WholeNumbers? type) =>
        type is not null && (Lowest > Highest || Lowest > type.Greatest || Highest < type.Least);

    /// <summary>Which of the limits some value of the type is beyond. Comparing with the others would not compile.</summary>
    public (bool Minimum, bool Maximum) Needed(WholeNumbers? type) =>
        type is not null
            ? (Lowest > type.Least, Highest < type.Greatest)
            : (MinimumIsExclusive || !IsLeast(Minimum), MaximumIsExclusive || !IsGreatest(Maximum));

    private decimal Lowest => Convert.ToDecimal(Minimum, CultureInfo.InvariantCulture) + (MinimumIsExclusive ? 1 : 0);

    private decimal Highest => Convert.ToDecimal(Maximum, CultureInfo.InvariantCulture) - (MaximumIsExclusive ? 1 : 0);

    private static bool IsNaN(object value) => value is double.NaN or float.NaN;

    private static bool IsLeast(object value) => value is double.NegativeInfinity or float.NegativeInfinity or decimal.MinValue;

    private static bool IsGreatest(object value) => value is double.PositiveInfinity or float.PositiveInfinity or decimal.MaxValue;
}
