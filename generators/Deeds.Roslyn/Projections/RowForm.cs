namespace Deeds.Roslyn.Projections;

/// <summary>How an On of a projection is called.</summary>
public enum RowForm
{
    /// <summary>Static, without a row: it gives the row to be written.</summary>
    Makes,

    /// <summary>Static, with the row first, which may be null.</summary>
    Takes,

    /// <summary>On a row that exists.</summary>
    Changes,
}
