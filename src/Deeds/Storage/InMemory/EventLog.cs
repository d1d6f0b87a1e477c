namespace Deeds.Storage.InMemory;

/// <summary>Events in order, appended under the store's lock and read without it.</summary>
internal sealed class EventLog
{
    private StoredEvent[] _events = new StoredEvent[4];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public StoredEvent? First => Count > 0 ? _events[0] : null;

    public void Add(StoredEvent stored)
    {
        if (_count == _events.Length)
            Array.Resize(ref _events, _count * 2);
        _events[_count] = stored;
        Volatile.Write(ref _count, _count + 1);
    }

    // The count is read before the array: an array seen after it holds at least as many events.
    public ArraySegment<StoredEvent> UpTo(Position committed)
    {
        var count = Count;
        var events = _events;
        while (count > 0 && events[count - 1].Position > committed)
            count--;
        return new(events, 0, count);
    }
}
