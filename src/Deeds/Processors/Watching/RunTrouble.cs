namespace Deeds.Processors.Watching;

/// <summary>What a process knows of a processor that the store does not: that its steps fail, since when, and why.</summary>
internal sealed class RunTrouble(TimeProvider clock)
{
    private volatile Fault? _fault;

    /// <summary>Why the last step failed; null when it did not.</summary>
    public string? Said => _fault is { } fault
        ? $"Its steps have failed in this process for {TimeSpan.FromSeconds(Math.Floor((clock.GetUtcNow() - fault.Since).TotalSeconds))}: {fault.Problem.Message}"
        : null;

    public void Begin(Exception problem) => _fault = new(problem, _fault?.Since ?? clock.GetUtcNow());

    public void End() => _fault = null;

    private sealed record Fault(Exception Problem, DateTimeOffset Since);
}
