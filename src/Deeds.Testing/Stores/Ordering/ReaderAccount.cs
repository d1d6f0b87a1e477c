using Deeds.Storage;

namespace Deeds.Testing.Stores.Ordering;

/// <summary>A reader that follows writers to their end, and what it saw.</summary>
internal sealed class ReaderAccount(IStoreReader reader)
{
    private readonly List<StoredEvent> _seen = [];

    public async Task FollowAsync<TStore>(UnevenWriters<TStore> writers, CancellationToken cancellationToken)
        where TStore : class, IStoreUnderTest<TStore>
    {
        bool wereDone;
        EventPage page;
        do
        {
            wereDone = writers.AreDone;
            page = await reader.ReadPageAsync(100, cancellationToken);
            _seen.AddRange(page.Events);
            if (page.IsLast)
                await writers.WaitAsync();
        }
        while (!wereDone || !page.IsLast);
    }

    public void SawExactly(IReadOnlyCollection<Guid> committed)
    {
        var ids = _seen.Select(stored => stored.EventId).ToHashSet();
        Assert.True(ids.SetEquals(committed), $"lost {committed.Except(ids).Count()} of {committed.Count}, and saw {ids.Except(committed).Count()} that were not committed");
        Assert.Equal(ids.Count, _seen.Count);
        Assert.Equal(_seen.OrderBy(stored => stored.Position), _seen);
        Assert.All(_seen.GroupBy(stored => stored.Stream), stream => Assert.Equal(stream.OrderBy(stored => stored.Version), stream));
    }
}
