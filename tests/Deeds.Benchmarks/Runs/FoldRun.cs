using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Runs;

/// <summary>Folding 100 stored events: the generated Apply beside a switch written by hand.</summary>
internal static class FoldRun
{
    private const int Length = 100;

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var fold = new FoldOperations(Length);
        return
        [
            await setting.Arena().HoldAsync(
                $"fold {Length} events",
                Goal.Time,
                Contender.Of("generated fold", fold.Fold, 10),
                Contender.Of("switch by hand, source-generated STJ", fold.FoldByHand, 10)),
        ];
    }
}
