namespace Deeds.Benchmarks.Bank;

/// <summary>The least a reactor can do with every event of the bank.</summary>
[Reactor("count_events")]
public partial class CountEvents(EventCount count)
{
    private void On(IEvent @event) => count.Handled++;
}
