namespace Deeds.Postgres.Processors;

/// <summary>The highest of the positions it was told of; by any number of threads.</summary>
internal sealed class HighestPosition
{
    private long _value;

    public Position Value => new(Volatile.Read(ref _value));

    public void Raise(Position position)
    {
        var known = Volatile.Read(ref _value);
        while (known < position.ToInt64() && Interlocked.CompareExchange(ref _value, position.ToInt64(), known) is var found && found != known)
            known = found;
    }
}
