using Deeds.Benchmarks.ByHand;

namespace Deeds.Benchmarks.Operations;

/// <summary>Sends the same entries through the commands written by hand to the same kind of store.</summary>
internal sealed class ReplayByHand
{
    private HandCommands _commands = new(new InMemoryEventStore());
    private int _next;

    /// <summary>Begins anew with an empty store.</summary>
    public void Restart() => (_commands, _next) = (new(new InMemoryEventStore()), 0);

    public async ValueTask RunAsync(int commands)
    {
        for (var i = 0; i < commands; i++)
        {
            if (!await SendAsync(_next++))
                throw new InvalidOperationException($"Entry {_next - 1} was not accepted.");
        }
    }

    private ValueTask<bool> SendAsync(int entry) =>
        ReplayLog.PlacesOrder(entry)
            ? _commands.PlaceAsync(ReplayLog.Place(entry), ReplayLog.ContextOf(entry))
            : _commands.CountAsync(ReplayLog.Count(entry), ReplayLog.ContextOf(entry));
}
