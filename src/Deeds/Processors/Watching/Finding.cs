using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Processors.Watching;

/// <summary>What a look at a processor comes to.</summary>
/// <param name="Status">How bad it is.</param>
/// <param name="Text">Processor, position and reason.</param>
/// <param name="IsSaid">True when it is worth saying although nothing is wrong.</param>
internal readonly record struct Finding(HealthStatus Status, string Text, bool IsSaid);
