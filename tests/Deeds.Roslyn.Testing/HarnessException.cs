namespace Deeds.Roslyn.Testing;

/// <summary>What a check of the harness found; its message is all a reader needs.</summary>
public sealed class HarnessException(string message) : Exception(message);
