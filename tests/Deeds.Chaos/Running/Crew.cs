using Deeds.Chaos.Plans;
using Deeds.Chaos.Processes;

namespace Deeds.Chaos.Running;

/// <summary>The workers of a run: at least one, four at most.</summary>
internal sealed class Crew(Func<int, ChildProcess> start) : IAsyncDisposable
{
    private readonly ChildProcess?[] _slots = new ChildProcess?[ChaosSetting.Slots];
    private readonly List<ChildProcess> _all = [];
    private readonly List<Task> _ends = [];
    private readonly List<string> _findings = [];

    public int Kills { get; private set; }

    public int Pauses { get; private set; }

    public int Stops { get; private set; }

    public int Starts => _all.Count;

    /// <summary>What workers did that they should not.</summary>
    public IReadOnlyList<string> Findings => _findings;

    public void Start(int slot) => _all.Add(_slots[slot] = start(_all.Count));

    public async Task DoAsync(ChaosAction action)
    {
        await LookAtExitsAsync();
        var starts = action.Kind is ChaosKind.Start;
        var slot = Enumerable.Range(action.Slot, _slots.Length).Select(next => next % _slots.Length).FirstOrDefault(next => _slots[next] is null == starts, -1);
        if (slot >= 0 && starts)
            Start(slot);
        else if (slot >= 0)
            await DoAsync(action, slot, _slots[slot]!);
    }

    /// <summary>Lets every worker go on that stands still.</summary>
    public async Task CalmAsync()
    {
        await Task.WhenAll(_ends);
        await LookAtExitsAsync();
    }

    public Task EndAsync() => Task.WhenAll(_slots.OfType<ChildProcess>().Select(EndAsync));

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _all)
            await worker.DisposeAsync();
    }

    private async Task DoAsync(ChaosAction action, int slot, ChildProcess worker)
    {
        switch (action.Kind)
        {
            case ChaosKind.Kill:
                Kills++;
                await worker.KillAsync();
                Leave(slot);
                break;
            case ChaosKind.Pause:
                Pauses++;
                _ends.Add(PauseAsync(worker, action.Length));
                break;
            default:
                Stops++;
                _ends.Add(EndAsync(worker));
                Leave(slot);
                break;
        }
    }

    private static async Task PauseAsync(ChildProcess worker, TimeSpan length)
    {
        if (worker.HasExited)
            return;
        await worker.PauseAsync();
        await Task.Delay(length);
        if (!worker.HasExited)
            await worker.GoOnAsync();
    }

    private void Leave(int slot)
    {
        _slots[slot] = null;
        if (_slots.All(other => other is null))
            Start(slot);
    }

    // One that was paused just before it is asked to end does so when it goes on.
    private async Task EndAsync(ChildProcess worker)
    {
        if (await worker.EndAsync() is not 0 and var code)
            _findings.Add($"bad end: a worker that was asked to end exited with {code}: {worker.Errors}");
    }

    private async Task LookAtExitsAsync()
    {
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] is not { HasExited: true } gone)
                continue;
            _findings.Add($"early end: a worker exited by itself with {await gone.ExitAsync()}: {gone.Errors}");
            Leave(slot);
        }
    }
}
