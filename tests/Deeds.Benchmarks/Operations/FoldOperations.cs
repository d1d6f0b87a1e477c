using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Domain;
using Deeds.Storage;

namespace Deeds.Benchmarks.Operations;

/// <summary>Folding a history of stored events: by the generated Apply, and by a switch written by hand.</summary>
internal sealed class FoldOperations
{
    private readonly StoredEvent[] _history;

    /// <exception cref="InvalidOperationException">The two fold to different states.</exception>
    public FoldOperations(int length)
    {
        _history = [.. Some.History(length).Select((@event, index) => Some.Stored(@event, index + 1))];
        if (Fold() != FoldByHand())
            throw new InvalidOperationException("The generated fold and the one written by hand lead to different states.");
    }

    public Order Fold() => Fold<Order>();

    public Order FoldByHand()
    {
        var state = new Order();
        foreach (var stored in _history)
            state = HandFold.Apply(state, stored);
        return state;
    }

    private TAggregate Fold<TAggregate>()
        where TAggregate : IAggregate<TAggregate>
    {
        var state = TAggregate.Initial;
        foreach (var stored in _history)
            state = TAggregate.Apply(state, stored);
        return state;
    }
}
