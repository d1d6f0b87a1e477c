using Deeds.Chaos.Domain;
using Deeds.Chaos.Evidence;
using Deeds.Chaos.Oracles;

namespace Deeds.Postgres.Tests.Chaos;

/// <summary>What a small run leaves in which all went well.</summary>
internal static class SomeEvidence
{
    private const int Streams = 2;
    private const int Numbers = 24;

    public static RunEvidence Healthy()
    {
        var facts = Facts().ToList();
        return new()
        {
            Facts = facts,
            Told = [new(true, 0, 1, Numbers), new(false, 1, 1, 3)],
            Deliveries = [.. facts.SelectMany(fact => new[] { Delivery(fact, isDone: false), Delivery(fact, isDone: true) })],
            Tallies = [.. ProjectionOracle.Tallies(facts).Values],
            Writers = [.. ProjectionOracle.Writers(facts).Values],
            Epochs = [Epoch(1, "one", 1, null), Epoch(2, "one", 1, 5), Epoch(3, "two", 2, 5), Epoch(4, "two", 2, 9), Epoch(5, "one", 3, 9)],
        };
    }

    private static IEnumerable<StoredFact> Facts()
    {
        var versions = new int[Streams];
        var position = 0;
        foreach (var number in Enumerable.Range(1, Numbers))
        {
            var added = Fact(number, ++versions[number % Streams], "tally.added") with { Position = ++position };
            yield return added;
            if (Amounts.IsEchoed(number))
                yield return Fact(number, ++versions[number % Streams], "tally.echoed") with { Position = ++position, Cause = added.EventId };
            if (Amounts.IsNoted(number))
                yield return Fact(number, ++versions[number % Streams], "tally.noted") with { Position = ++position, Cause = added.EventId };
        }
    }

    private static StoredFact Fact(int number, int version, string name) => new()
    {
        Position = 0,
        Stream = $"tally-{number % Streams}",
        Version = version,
        EventId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()),
        Name = name,
        Writer = 0,
        Number = number,
        Amount = number,
    };

    private static DeliveryLine Delivery(StoredFact fact, bool isDone) => new()
    {
        Time = fact.Position,
        IsDone = isDone,
        Key = $"outside/{fact.EventId}",
        EventId = fact.EventId,
        Stream = fact.Stream,
        Version = fact.Version,
        Attempt = 1,
    };

    private static EpochLine Epoch(long id, string owner, long epoch, long? position) =>
        new() { Id = id, Processor = "echo", WrittenBy = $"worker-{owner}", Owner = owner, Epoch = epoch, Position = position };
}
