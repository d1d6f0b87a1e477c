using System.Collections.Concurrent;

namespace Deeds.Postgres.Tests.Processors.Deployments;

/// <summary>What reached the reactors of one process.</summary>
public sealed class Travels
{
    private readonly ConcurrentQueue<(string Reactor, int Number)> _all = new();

    public void Add(Delivery delivery, int number)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        _all.Enqueue((delivery.Processor, number));
    }

    public IEnumerable<int> Of(string reactor) => _all.Where(entry => entry.Reactor == reactor).Select(entry => entry.Number);
}
