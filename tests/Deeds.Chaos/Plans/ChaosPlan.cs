namespace Deeds.Chaos.Plans;

/// <summary>What happens to the workers: endless, and the same for the same seed.</summary>
internal sealed class ChaosPlan(ChaosSetting setting)
{
    private static readonly ChaosKind[] Kinds =
    [
        ChaosKind.Start, ChaosKind.Start, ChaosKind.Start, ChaosKind.Start,
        ChaosKind.Kill, ChaosKind.Kill, ChaosKind.Kill,
        ChaosKind.Pause, ChaosKind.Pause, ChaosKind.Pause,
        ChaosKind.Stop,
    ];

    public IEnumerable<ChaosAction> Actions()
    {
        var random = new Random(setting.Seed);
        while (true)
        {
            var wait = TimeSpan.FromSeconds(2 * random.NextDouble() / setting.ActionsPerSecond);
            var kind = Kinds[random.Next(Kinds.Length)];
            var slot = random.Next(ChaosSetting.Slots);
            // From a moment that nobody notices to one in which every claim is lost.
            yield return new(wait, kind, slot, setting.Claim * (0.1 + 2 * random.NextDouble()));
        }
    }
}
