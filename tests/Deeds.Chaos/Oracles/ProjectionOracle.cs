using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>The tables of the projections equal the fold of all events from scratch, row by row.</summary>
internal static class ProjectionOracle
{
    public static IEnumerable<string> Judge(RunEvidence evidence) =>
        Compare("tallies", evidence.Tallies.ToDictionary(row => row.Tally), Tallies(evidence.Facts))
            .Concat(Compare("writers", evidence.Writers.ToDictionary(row => row.Writer), Writers(evidence.Facts)));

    public static Dictionary<string, TallyLine> Tallies(IEnumerable<StoredFact> facts)
    {
        var rows = new Dictionary<string, TallyLine>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var key = fact.Stream["tally-".Length..];
            var row = rows.GetValueOrDefault(key) ?? new(key, 0, 0, 0, 0);
            rows[key] = new(key, row.Events + 1, fact.Version, row.Sum + fact.Amount, Domain.Dice.Digest(row.Digest, fact.Version, Event(fact)));
        }

        return rows;
    }

    public static Dictionary<int, WriterLine> Writers(IEnumerable<StoredFact> facts) =>
        facts.GroupBy(fact => fact.Writer).ToDictionary(of => of.Key, of => new WriterLine(of.Key, of.Count(), of.Sum(fact => (long)fact.Amount)));

    private static Domain.ITallied Event(StoredFact fact) => fact.Name switch
    {
        "tally.echoed" => new Domain.TallyEchoed(fact.Writer, fact.Number, fact.Amount),
        "tally.noted" => new Domain.TallyNoted(fact.Writer, fact.Number, fact.Amount),
        _ => new Domain.TallyAdded(fact.Writer, fact.Number, fact.Amount),
    };

    private static IEnumerable<string> Compare<TKey, TRow>(string table, Dictionary<TKey, TRow> found, Dictionary<TKey, TRow> expected)
        where TKey : notnull
        where TRow : class =>
        from key in found.Keys.Union(expected.Keys)
        let row = found.GetValueOrDefault(key)
        let folded = expected.GetValueOrDefault(key)
        where !Equals(row, folded)
        select $"wrong row: {table} has {row?.ToString() ?? "none"}, the fold from scratch gives {folded?.ToString() ?? "none"}";
}
