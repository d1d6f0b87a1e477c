namespace Deeds.Benchmarks.Bank;

/// <summary>How many events a handler has been given.</summary>
public sealed class EventCount
{
    public int Handled { get; set; }
}
