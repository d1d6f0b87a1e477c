namespace Deeds.Storage.Projections;

/// <summary>A store refuses rows, and would refuse them again: an event made them what no table of theirs can hold.</summary>
/// <remarks>Stores throw it from loads and commits of projections, instead of what means that they cannot be reached. Nothing was written.</remarks>
/// <param name="refusal">What is wrong with which rows.</param>
/// <param name="innerException">What the store itself threw; null where it knows by itself.</param>
public sealed class RowsRefusedException(string refusal, Exception? innerException = null)
    : DeedsException("DEED0585", $"{refusal} Correct the projection or its table, then retry the event, or skip it.", innerException);
