namespace Deeds.Benchmarks.Reporting;

internal sealed record MicroPart(string Name, double Nanoseconds, long Bytes);
