namespace Deeds.Benchmarks.Operations;

/// <summary>Sends a log's entries through the gateway to a store in memory.</summary>
internal sealed class Replay(int hotAggregates)
{
    private CommandGateway _gateway = New(hotAggregates);
    private int _next;

    /// <summary>Begins anew with an empty store.</summary>
    public void Restart() => (_gateway, _next) = (New(hotAggregates), 0);

    public async ValueTask RunAsync(int commands)
    {
        for (var i = 0; i < commands; i++)
        {
            if (await SendAsync(_next++) is not CommandResult.Accepted)
                throw new InvalidOperationException($"Entry {_next - 1} was not accepted.");
        }
    }

    private static CommandGateway New(int hotAggregates) => new(new InMemoryEventStore(), DeedsOptions.Default with { HotAggregates = hotAggregates });

    private ValueTask<CommandResult> SendAsync(int entry) =>
        ReplayLog.PlacesOrder(entry)
            ? _gateway.ExecuteAsync(ReplayLog.Place(entry), ReplayLog.ContextOf(entry))
            : _gateway.ExecuteAsync(ReplayLog.Count(entry), ReplayLog.ContextOf(entry));
}
