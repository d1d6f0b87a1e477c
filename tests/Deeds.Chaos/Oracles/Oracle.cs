using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>Says what is wrong with what a run has left; nothing, when all is well.</summary>
internal static class Oracle
{
    private const int MostOfAKind = 5;

    public static IReadOnlyList<string> Judge(RunEvidence evidence) =>
    [
        .. Some(StoreOracle.Judge(evidence)),
        .. Some(EmissionOracle.Judge(evidence)),
        .. Some(ProjectionOracle.Judge(evidence)),
        .. Some(DeliveryOracle.Judge(evidence)),
        .. Some(EpochOracle.Judge(evidence)),
    ];

    private static IEnumerable<string> Some(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        return all.Count <= MostOfAKind ? all : [.. all.Take(MostOfAKind), $"… and {all.Count - MostOfAKind} more of these"];
    }
}
