using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Many callers through two instances on few streams: what was said to each is what is stored.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class RaceContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const int Callers = 24;

    /// <summary>How many appends each caller makes.</summary>
    protected virtual int AppendsPerCaller => 60;

    [Fact]
    public async Task what_was_answered_is_what_is_stored()
    {
        var race = new Race([Store, World.Open()], Cancellation);

        await Rounds.AtOnceAsync(Callers, caller => race.RunAsync(caller, AppendsPerCaller));

        var stored = await ReadAllAsync(EventFilter.All);
        Assert.Empty(race.AcceptedButMissing(stored));
        Assert.Empty(race.RefusedButStored(stored));
        Assert.Empty(race.StoredAndUnexplained(stored));
        Assert.Empty(Race.Torn(stored));
        Assert.True(race.Accepted > 100 && race.Refused > 100 && race.Duplicates > 0, $"no race: {race.Accepted} accepted, {race.Refused} refused, {race.Duplicates} duplicates");
    }
}
