namespace Deeds.Storage.Processors;

/// <summary>A process that drives processors.</summary>
/// <param name="Owner">Who it is in claims; unique among all processes.</param>
/// <param name="Processors">The names of those it can drive now.</param>
public sealed record Worker(string Owner, IReadOnlyCollection<string> Processors);
