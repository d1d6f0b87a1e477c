using Deeds;
using Deeds.Storage;

namespace Subscriptions;

/// <summary>User 123 subscribes to reward 234, pays, and stops paying; every step is printed with what came of it.</summary>
internal sealed class Scenario(StoreHome home, TextWriter output)
{
    private const long User = 123;
    private const long Reward = 234;
    private const long PaymentSource = 224;
    private const long FirstSubscription = 12;
    private const int Callers = 16;

    private static readonly CommandContext ByUser = new()
    {
        Actor = $"user {User}",
        Headers = new Dictionary<string, string> { ["notification"] = "33456" },
    };

    private static StateTable Table => SubscriptionsModule.Definition.Aggregates[0].Table!;

    public async Task<Summary> RunAsync()
    {
        var subscription = await CreateAsync(FirstSubscription);
        await SendAsync("activate it with a test key", new ActivateSubscription(subscription, "test_66123"));
        var activated = await SendAsync("activate it", new ActivateSubscription(subscription, "sub_66123"));
        await SayRowAsync(subscription);
        await home.CatchUpAsync();
        var again = await SendAsync("activate it again", new ActivateSubscription(subscription, "sub_66123"));
        var afterActivations = await LoadAsync(subscription);
        var blank = await SendAsync("activate it with a blank key", new ActivateSubscription(subscription, " "));

        var other = await CreateAsync(subscription + 1);
        var parallel = await ActivateInParallelAsync(other);
        var otherAfter = await LoadAsync(other);

        await home.CatchUpAsync();
        await SendAsync("deactivate it", new DeactivateSubscription(subscription));
        var last = await LoadAsync(subscription);
        await SayAsync($"{subscription} is {last.State.Status} since {last.State.DeactivatedAt:O}");
        await home.CatchUpAsync();
        await foreach (var active in home.ActiveAsync())
            await SayAsync($"active_subscriptions: {active.SubscriptionId} since {active.Since:O}");

        var timeTravelAgrees = await new TimeTravel(home.Aggregates, output).TryAsync(subscription);
        var rows = await new CurrentStates(home.Store).VerifyAsync<Subscription>();
        await SayAsync($"table {rows.Table}: {rows.Equal} rows equal the fold of their events, {rows.Differences.Count} do not");

        return new()
        {
            Store = home.Name,
            Subscription = subscription,
            Activated = Outcome.Of(activated),
            ActivatedAgain = Outcome.Of(again),
            EventsAfterActivations = afterActivations.Version,
            BlankKey = Outcome.Of(blank),
            ParallelAccepted = parallel.Count(static result => result is CommandResult.Accepted),
            ParallelNoops = parallel.Count(static result => result is CommandResult.Noop),
            ParallelEvents = otherAfter.Version - 1,
            Status = last.State.Status.ToString(),
            Events = last.Version,
            TimeTravelAgrees = timeTravelAgrees,
            RowsEqual = rows.Equal,
            RowsDifferent = rows.Differences.Count,
            RebuiltRowEqual = await RebuildRowAsync(subscription),
        };
    }

    /// <summary>Creates the first subscription from <paramref name="number"/> on that an earlier run has not made.</summary>
    private async Task<long> CreateAsync(long number)
    {
        while (await SendAsync($"create subscription {number}", new CreateSubscription(number, User, Reward, PaymentSource)) is CommandResult.AlreadyExists)
            number++;
        return number;
    }

    private async Task<CommandResult[]> ActivateInParallelAsync(long subscription)
    {
        using var start = new Barrier(Callers);
        var results = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return home.Commands.ExecuteAsync(new ActivateSubscription(subscription, $"sub_{caller}"), ByUser).AsTask();
            },
            TaskCreationOptions.LongRunning).Unwrap()));
        foreach (var outcome in results.GroupBy(Outcome.Of).OrderBy(static outcome => outcome.Count()))
            await SayAsync($"activate {subscription} by {Callers} callers at once: {outcome.Count()} × {outcome.Key}");
        return results;
    }

    /// <summary>Tells the row as it is at once: it was written with the event.</summary>
    private async Task SayRowAsync(StreamKey subscription)
    {
        var row = await ((ICurrentStateStore)home.Store).FindRowAsync(Table, subscription);
        var values = Table.Columns.Zip(row!.Values).ToDictionary(static pair => pair.First.Name, static pair => pair.Second);
        var activated = await home.Aggregates.HistoryAsync<Subscription>(subscription).LastAsync();
        var time = Equals(values["activated_at"], activated.Metadata.RecordedAt) ? "the time of its event" : "another time";
        await SayAsync($"row {subscription} of {Table.Name}: {values["status"]}, {values["payment_key"]}, activated at {time}");
    }

    /// <summary>Spoils the row, and makes it again from the events.</summary>
    private async Task<bool> RebuildRowAsync(StreamKey subscription)
    {
        var states = new CurrentStates(home.Store);
        var tables = (ICurrentStateStore)home.Store;
        var before = (await tables.FindRowAsync(Table, subscription))!;
        await tables.RewriteRowAsync(Table, before with { Values = [0L, .. before.Values.Skip(1)] });
        var spoiled = await states.VerifyAsync<Subscription>();
        await states.RebuildAsync<Subscription>(subscription);
        var after = await tables.FindRowAsync(Table, subscription);
        var isEqual = !spoiled.IsClean && after is not null && before.Version == after.Version && before.Values.SequenceEqual(after.Values);
        await SayAsync($"row {subscription} spoiled ({string.Join("; ", spoiled.Differences.Select(static row => row.Difference))}) and rebuilt from its events: {(isEqual ? "equal" : "different")}");
        return isEqual;
    }

    private async Task<CommandResult> SendAsync<TCommand>(string step, TCommand command)
        where TCommand : ICommand<TCommand>
    {
        var result = await home.Commands.ExecuteAsync(command, ByUser);
        await SayAsync($"{step}: {Outcome.Of(result)}");
        return result;
    }

    private ValueTask<Loaded<Subscription>> LoadAsync(long subscription) => home.Aggregates.LoadVersionedAsync<Subscription>(subscription);

    private Task SayAsync(string line) => output.WriteLineAsync(line);
}
