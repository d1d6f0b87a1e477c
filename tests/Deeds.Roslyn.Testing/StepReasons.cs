using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>What each step of a second run did: Cached and Unchanged cost nothing, New and Modified do.</summary>
public sealed class StepReasons(GeneratorRunResult result)
{
    /// <summary>What the named model step did, one entry per model.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Of(string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)] : [];

    /// <summary>What the generated files did, one entry per file.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Outputs =>
        [.. result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>How many files were written anew.</summary>
    public int Rewritten => Outputs.Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
