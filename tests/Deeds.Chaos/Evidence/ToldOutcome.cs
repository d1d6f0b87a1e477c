namespace Deeds.Chaos.Evidence;

/// <summary>What a writer was told of an append.</summary>
/// <param name="IsStored">False for one that was rolled back.</param>
/// <param name="Writer">The writer.</param>
/// <param name="First">The first number in it.</param>
/// <param name="Last">The last.</param>
internal sealed record ToldOutcome(bool IsStored, int Writer, int First, int Last);
