namespace Deeds.Benchmarks.Reporting;

internal sealed record MicroLine(string Name, IReadOnlyList<MicroPart> Parts);
