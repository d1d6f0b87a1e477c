using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Runs;

/// <summary>What lies between a command and its own code.</summary>
internal static class DispatchRun
{
    private const int Batch = 1000;

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var (arena, dispatch, goal) = (setting.Arena(), new DispatchOperations(), Goal.AddsAtMost(50));
        var decide = await arena.HoldAsync(
            "rules and decision",
            goal,
            Contender.Of("through the generated half", dispatch.Decide, Batch),
            Contender.Of("called by hand", dispatch.DecideByHand, Batch));
        var entry = await arena.HoldAsync(
            "the way into the gateway",
            goal,
            Contender.Of("through the gateway", dispatch.Entry, Batch),
            Contender.Of("called by hand", dispatch.EntryByHand, Batch));
        var pipeline = await arena.HoldAsync(
            "whole pipeline, no-op store",
            Goal.Time,
            Contender.Of("through the gateway", dispatch.Pipeline, Batch),
            Contender.Of("written by hand for this domain", dispatch.PipelineByHand, Batch));
        return [decide with { AllowedBytes = decide.Raw.Bytes }, entry with { AllowedBytes = entry.Raw.Bytes }, pipeline];
    }
}
