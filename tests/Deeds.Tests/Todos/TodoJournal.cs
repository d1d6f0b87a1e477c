namespace Deeds.Tests.Todos;

/// <summary>What the journal saw, in order.</summary>
public sealed class TodoJournal
{
    private readonly List<(string On, Delivery Delivery)> _entries = [];

    public IReadOnlyList<(string On, Delivery Delivery)> Entries => _entries;

    public int FailuresLeft { get; set; }

    /// <summary>Streams whose events fail before anything is written.</summary>
    public HashSet<StreamId> Unwritable { get; } = [];

    /// <summary>Called for each entry before it is written.</summary>
    public Action<Delivery>? Writing { get; set; }

    public void Add(string on, Delivery delivery)
    {
        if (Unwritable.Contains(delivery.Metadata.Stream))
            throw new IOException($"try {delivery.Attempt} on version {delivery.Metadata.Version}: the page is torn");
        Writing?.Invoke(delivery);
        _entries.Add((on, delivery));
        if (FailuresLeft-- > 0)
            throw new IOException("the pen is empty");
    }
}
