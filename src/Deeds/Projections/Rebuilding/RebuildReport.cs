namespace Deeds;

/// <summary>How the rows of a rebuild compare to the live ones, both after the same events.</summary>
/// <param name="Projection">The projection's name.</param>
/// <param name="Position">The position at which both stand.</param>
public sealed record RebuildReport(string Projection, Position Position)
{
    /// <summary>How many rows are in both tables, with the same values.</summary>
    public required long Equal { get; init; }

    /// <summary>How many rows are live and were not rebuilt.</summary>
    public required long Missing { get; init; }

    /// <summary>How many rows were rebuilt and are not live.</summary>
    public required long Extra { get; init; }

    /// <summary>How many rows have the same key and other values.</summary>
    public required long Differing { get; init; }

    /// <summary>The first rows that are missing, extra or differ.</summary>
    public required IReadOnlyList<RowDifference> Differences { get; init; }

    /// <summary>The events that the live table was made without, in so far as its processor still knows of them.</summary>
    public LeftOut LiveWithout { get; init; } = new(0, 0);

    /// <summary>The events that the rebuild was made without.</summary>
    public LeftOut RebuiltWithout { get; init; } = new(0, 0);

    /// <summary>True when the rebuild came to the very rows that are live.</summary>
    public bool IsEqual => Missing + Extra + Differing == 0;

    private string Explanation => LiveWithout.IsNothing && RebuiltWithout.IsNothing
        ? ""
        : $" The live table was made without {LiveWithout}, the rebuild without {RebuiltWithout}: rows of these may differ for that reason. See Parking.ListAsync and OmittedAsync for which they are.";

    /// <summary>The numbers, what may explain them, and the first differences, a line each.</summary>
    public override string ToString()
    {
        var numbers = $"At position {Position}, {Equal} row(s) of {Projection} are equal, {Missing} missing, {Extra} extra, {Differing} differing.";
        return string.Join(Environment.NewLine, Differences.Select(difference => $"  {difference}").Prepend(numbers + Explanation));
    }
}
