namespace Deeds.Processors.Running;

/// <summary>How many events are worked off together: fewer and fewer while the store refuses their rows, until the one is found; then more again.</summary>
internal sealed class Reach
{
    public int Limit { get; private set; } = int.MaxValue;

    /// <summary>Halves it; false when a single event was tried.</summary>
    public bool Shorten(int tried)
    {
        Limit = Math.Max(1, tried / 2);
        return tried > 1;
    }

    public void Lengthen() => Limit = Limit > int.MaxValue / 2 ? int.MaxValue : Limit * 2;
}
