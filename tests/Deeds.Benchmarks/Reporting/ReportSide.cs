namespace Deeds.Benchmarks.Reporting;

internal sealed record ReportSide(string Name, double PerSecond, double Nanoseconds, double ClientMicroseconds, double ServerMicroseconds, double Bytes);
