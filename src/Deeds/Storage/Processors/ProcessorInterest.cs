namespace Deeds.Storage.Processors;

/// <summary>What a processor asks for, so that a store can tell what waits for it.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Filter">The events it asks for.</param>
public sealed record ProcessorInterest(string Processor, EventFilter Filter);
