namespace Deeds.Tests.Todos;

/// <summary>What the journal saw, in order.</summary>
public sealed class TodoJournal
{
    private readonly List<(string On, Delivery Delivery)> _entries = [];

    public IReadOnlyList<(string On, Delivery Delivery)> Entries => _entries;

    public int FailuresLeft { get; set; }

    public void Add(string on, Delivery delivery)
    {
        _entries.Add((on, delivery));
        if (FailuresLeft-- > 0)
            throw new IOException("the pen is empty");
    }
}
