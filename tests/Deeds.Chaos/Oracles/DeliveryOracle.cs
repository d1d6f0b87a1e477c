using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>Outside the store: each event at least once, under one key of its own, and no event of a stream before the one ahead of it was done with.</summary>
internal static class DeliveryOracle
{
    public static IEnumerable<string> Judge(RunEvidence evidence) =>
        Lost(evidence).Concat(Keys(evidence)).Concat(Order(evidence));

    private static IEnumerable<string> Lost(RunEvidence evidence)
    {
        var done = evidence.Deliveries.Where(line => line.IsDone).Select(line => line.EventId).ToHashSet();
        foreach (var fact in evidence.Facts.Where(fact => !done.Contains(fact.EventId)))
            yield return $"lost delivery: {fact} was never done with";
        var stored = evidence.Facts.Select(fact => fact.EventId).ToHashSet();
        foreach (var line in evidence.Deliveries.Where(line => !stored.Contains(line.EventId)))
            yield return $"phantom delivery: {line.EventId} was delivered and is not stored";
    }

    private static IEnumerable<string> Keys(RunEvidence evidence) =>
        (from same in evidence.Deliveries.GroupBy(line => line.EventId)
         where same.Select(line => line.Key).Distinct().Count() > 1
         select $"changed key: {same.Key} was delivered as {string.Join(" and ", same.Select(line => line.Key).Distinct())}")
        .Concat(
            from same in evidence.Deliveries.GroupBy(line => line.Key)
            where same.Select(line => line.EventId).Distinct().Count() > 1
            select $"shared key: {same.Key} was given to several events");

    private static IEnumerable<string> Order(RunEvidence evidence)
    {
        var doneTo = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in evidence.Deliveries)
        {
            var done = doneTo.GetValueOrDefault(line.Stream);
            if (line.Version > done + 1)
                yield return $"reordered delivery: {line.Stream} {line.Version} was delivered when only {done} events of the stream were done with";
            if (line.IsDone)
                doneTo[line.Stream] = Math.Max(done, line.Version);
        }
    }
}
