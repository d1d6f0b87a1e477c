namespace Deeds.Benchmarks.Reporting;

internal sealed record ReportLine(string Name, double Ratio, double Best, int Rounds, bool Reached, IReadOnlyList<ReportPart> Parts);
