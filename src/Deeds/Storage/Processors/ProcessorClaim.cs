namespace Deeds.Storage.Processors;

/// <summary>One owner's right to drive a processor.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Epoch">The epoch it was claimed in; a commit of an earlier epoch is refused.</param>
/// <param name="Checkpoint">The processor as it was claimed.</param>
public sealed record ProcessorClaim(string Owner, long Epoch, ProcessorCheckpoint Checkpoint);
