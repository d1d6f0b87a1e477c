using System.Collections.Concurrent;
using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Of those who expect the same, one wins; those who expect nothing all win. Proved in rounds of callers that start at one signal.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class ConcurrencyContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const int Callers = 8;
    private const int Repeats = 25;

    [Fact]
    public Task one_of_many_creators_wins() => OneWinsAsync(existing: 0);

    [Fact]
    public Task one_of_many_with_the_same_version_wins() => OneWinsAsync(existing: 3);

    [Fact]
    public async Task without_an_expectation_nobody_fails()
    {
        var stores = new[] { Store, World.Open() };
        for (var round = 0; round < Repeats; round++)
        {
            StreamId stream = $"order-{round}";
            await Rounds.AtOnceAsync(Callers, async caller => Assert.IsType<AppendResult.Appended>(await stores[caller % 2].AppendAsync(new StreamAppend(stream, Expectation.Any, Some.Events(2)), Cancellation)));
            Assert.Equal(Enumerable.Range(1, 2 * Callers), await VersionsAsync(stream));
        }
    }

    [Fact]
    public async Task the_same_event_at_once_is_stored_once()
    {
        var stores = new[] { Store, World.Open() };
        for (var round = 0; round < Repeats; round++)
        {
            var (once, results) = (Some.Event(), new ConcurrentBag<AppendResult>());
            await Rounds.AtOnceAsync(Callers, async caller => results.Add(await stores[caller % 2].AppendAsync(new StreamAppend($"order-{caller}", Expectation.Any, [once]), Cancellation)));
            Assert.Single(results.OfType<AppendResult.Appended>());
            Assert.All(results.OfType<AppendResult.Duplicate>(), duplicate => Assert.Equal([once.EventId], duplicate.EventIds));
            Assert.Equal(Callers - 1, results.OfType<AppendResult.Duplicate>().Count());
        }
    }

    private async Task OneWinsAsync(int existing)
    {
        var stores = new[] { Store, World.Open() };
        for (var round = 0; round < Repeats; round++)
        {
            StreamId stream = $"order-{round}";
            if (existing > 0)
                await AppendAsync(stream, Expectation.NoStream, Some.Events(existing));
            var results = new ConcurrentBag<AppendResult>();
            await Rounds.AtOnceAsync(Callers, async caller => results.Add(await stores[caller % 2].AppendAsync(new StreamAppend(stream, Expectation.Exactly(existing), Some.Events(2)), Cancellation)));

            Assert.Single(results.OfType<AppendResult.Appended>());
            Assert.All(results.Where(result => result is not AppendResult.Appended), result => Assert.Equal(new AppendResult.Refused(stream, Expectation.Exactly(existing), existing + 2), result));
            Assert.Equal(Enumerable.Range(1, existing + 2), await VersionsAsync(stream));
        }
    }
}
