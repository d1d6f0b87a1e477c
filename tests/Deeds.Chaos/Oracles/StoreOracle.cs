using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>Every accepted event is stored once, nothing else is, and streams have no hole.</summary>
internal static class StoreOracle
{
    private const string Appended = "tally.added";

    public static IEnumerable<string> Judge(RunEvidence evidence) =>
        Streams(evidence).Concat(Told(evidence)).Concat(Doubled(evidence));

    private static IEnumerable<string> Streams(RunEvidence evidence) =>
        from stream in evidence.Facts.GroupBy(fact => fact.Stream)
        let wrong = stream.Where((fact, index) => fact.Version != index + 1).FirstOrDefault()
        where wrong is not null
        select $"torn stream: {wrong} does not follow the event before it";

    private static IEnumerable<string> Told(RunEvidence evidence)
    {
        var stored = evidence.Facts.Where(fact => fact.Name == Appended).Select(fact => (fact.Writer, fact.Number)).ToHashSet();
        foreach (var told in evidence.Told)
        {
            for (var number = told.First; number <= told.Last; number++)
            {
                if (stored.Remove((told.Writer, number)) != told.IsStored)
                    yield return told.IsStored ? $"lost append: {told.Writer}/{number} was accepted and is not stored" : $"undead append: {told.Writer}/{number} was rolled back and is stored";
            }
        }

        foreach (var (writer, number) in stored)
            yield return $"unexplained append: {writer}/{number} is stored and nobody was told so";
    }

    private static IEnumerable<string> Doubled(RunEvidence evidence) =>
        from same in evidence.Facts.Where(fact => fact.Name == Appended).GroupBy(fact => (fact.Writer, fact.Number))
        where same.Count() > 1
        select $"doubled append: {same.First()} is stored {same.Count()} times";
}
