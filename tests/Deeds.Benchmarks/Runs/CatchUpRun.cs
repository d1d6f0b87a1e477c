using Deeds.Benchmarks.Bank;
using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>Catching up over the bank's events, each read and handed on, beside keyset pages written by hand.</summary>
internal static class CatchUpRun
{
    private static readonly Goal Goal = Goal.RateAtLeast(0.75);

    private static readonly Dictionary<string, EventType> EventTypes = BankApp.Catalogue.Events.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var (database, events) = await BankDatabase.CreateAsync(setting.Postgres, setting.Log);
        await using var dropping = database;
        await using var hand = await HandPages.OpenAsync(database.Source);
        var app = new BankApp(database, BankModule.Definition with { Projections = [] });
        var byHand = new Contender("keyset pages of 1,000 by hand", _ => CheckedAsync(events, () => HandAsync(hand)), events);
        return
        [
            await setting.Arena(database.Cpu).HoldAsync(
                "catch up, a reactor",
                Goal,
                new Contender("processor", _ => CheckedAsync(events, () => ReactAsync(app)), events) { Prepare = app.BeginAgain, RunsOnce = true },
                byHand),
            await setting.Arena(database.Cpu).HoldAsync(
                "catch up, a reader without metadata",
                Goal,
                new Contender("ReadBareAfter", _ => CheckedAsync(events, () => ReadAsync(database)), events),
                byHand),
        ];
    }

    private static async ValueTask CheckedAsync(int events, Func<ValueTask<int>> runAsync)
    {
        if (await runAsync() is var handled && handled != events)
            throw new InvalidOperationException($"{handled} events were handed on, not {events}.");
    }

    private static async ValueTask<int> ReactAsync(BankApp app)
    {
        await app.CatchUpAsync();
        return app.Count.Handled;
    }

    private static async ValueTask<int> HandAsync(HandPages hand)
    {
        var count = new EventCount();
        await hand.RunAsync(handled => count.Handled++, (_, _) => ValueTask.CompletedTask);
        return count.Handled;
    }

    private static async ValueTask<int> ReadAsync(TemporaryDatabase database)
    {
        var (types, handled) = (EventTypes, 0);
        var reader = database.Store.ReadBareAfter(Position.Start, EventFilter.All);
        EventPage page;
        do
        {
            page = await reader.ReadPageAsync();
            foreach (var stored in page.Events)
            {
                if (types[stored.Name].Decode(stored) is not null)
                    handled++;
            }
        }
        while (!page.IsLast);
        return handled;
    }
}
