namespace Deeds.Benchmarks.CommandLine;

/// <summary>The command line cannot be understood.</summary>
internal sealed class UsageException(string fault) : Exception($"{fault} Usage: {Arguments.Usage}");
