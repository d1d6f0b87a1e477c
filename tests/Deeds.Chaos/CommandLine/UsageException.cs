namespace Deeds.Chaos.CommandLine;

/// <summary>The command line cannot be understood.</summary>
internal sealed class UsageException(string fault) : Exception($"{fault} Usage: [--events N] [--seed N] [--minutes N] [--rate N] [--postgres CONNECTION]");
