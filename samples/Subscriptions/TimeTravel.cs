using Deeds;

namespace Subscriptions;

/// <summary>Looks at one subscription as it was: by version, by time and by event.</summary>
internal sealed class TimeTravel(AggregateReader aggregates, TextWriter output)
{
    /// <summary>Prints the history, then the state after each event, and says whether all three ways lead to the same state.</summary>
    public async Task<bool> TryAsync(StreamKey subscription)
    {
        var agrees = true;
        await foreach (var recorded in aggregates.HistoryAsync<Subscription>(subscription))
        {
            var metadata = recorded.Metadata;
            var byVersion = await aggregates.LoadAsync<Subscription>(subscription, At.Version(recorded.Version));
            var byTime = await aggregates.LoadAsync<Subscription>(subscription, At.Time(metadata.RecordedAt));
            var byEvent = await aggregates.LoadAsync<Subscription>(subscription, At.Event(metadata.EventId));
            agrees = agrees && byVersion == byTime && byVersion == byEvent;
            await output.WriteLineAsync(
                $"  v{recorded.Version} {metadata.RecordedAt:O} {recorded.Event.EventType.Name} by {metadata.Actor}, notification {metadata.Headers["notification"]}: then {byVersion.Status}");
        }

        await output.WriteLineAsync($"version, time and event id lead to {(agrees ? "the same states" : "different states")}");
        return agrees;
    }
}
