namespace Deeds.Commands;

internal enum BasisKind
{
    /// <summary>Read from the store for this attempt.</summary>
    Loaded,

    /// <summary>Kept in memory from an earlier command.</summary>
    Kept,

    /// <summary>Assumed not to exist, because the command creates it.</summary>
    Assumed,
}
