namespace Deeds.Benchmarks.ByHand;

internal sealed record HandMetadata(Guid CommandId, string CorrelationId, string? Actor);
