namespace Deeds.Benchmarks.Reporting;

internal sealed record ReportPart(
    string Name,
    string Goal,
    double Value,
    double Ratio,
    double Best,
    double CpuRatio,
    int Rounds,
    bool Reached,
    IReadOnlyList<ReportSide> Sides);
