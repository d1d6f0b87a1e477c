namespace Deeds.Benchmarks.ByHand;

internal readonly record struct HandEvent(long Stream, int Version, DateTime RecordedAt, IEvent Event);
