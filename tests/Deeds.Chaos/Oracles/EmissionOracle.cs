using Deeds.Chaos.Domain;
using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>What reactors emit and command is recorded once for each event that asks for it, with that event as its cause.</summary>
internal static class EmissionOracle
{
    public static IEnumerable<string> Judge(RunEvidence evidence) =>
        Judge(evidence, "tally.echoed", Amounts.IsEchoed).Concat(Judge(evidence, "tally.noted", Amounts.IsNoted));

    private static IEnumerable<string> Judge(RunEvidence evidence, string emitted, Func<int, bool> isAsked)
    {
        var byCause = evidence.Facts.Where(fact => fact.Name == emitted).ToLookup(fact => fact.Cause);
        var causes = new HashSet<Guid?>();
        foreach (var cause in evidence.Facts.Where(fact => fact.Name == "tally.added" && isAsked(fact.Number)))
        {
            causes.Add(cause.EventId);
            var came = byCause[cause.EventId].ToList();
            if (came.Count == 0)
                yield return $"lost emission: no {emitted} came of {cause}";
            if (came.Count > 1)
                yield return $"doubled emission: {emitted} came {came.Count} times of {cause}";
            if (came.Any(fact => (fact.Stream, fact.Writer, fact.Number) != (cause.Stream, cause.Writer, cause.Number) || fact.Version <= cause.Version))
                yield return $"strayed emission: {came[0]} came of {cause}";
        }

        foreach (var fact in byCause.Where(came => !causes.Contains(came.Key)).SelectMany(came => came))
            yield return $"unasked emission: {fact} names no cause that asked for it";
    }
}
