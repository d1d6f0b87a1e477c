using Deeds.Processors;
using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>Directs the processors of the application: looks at them, pauses them, lets them go on, and drives them where there is no host.</summary>
/// <remarks>What it asks of a processor is kept by the store: it holds in every process and after a restart. Thread-safe.</remarks>
public sealed class ProcessorControl
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    private readonly ProcessorRuns _runs;

    internal ProcessorControl(ProcessorRuns runs, string? by = null)
    {
        _runs = runs;
        Parking = new(runs, by ?? $"{Environment.UserName}@{Environment.MachineName}");
    }

    /// <summary>The streams that processors have parked: listed, tried again, left out.</summary>
    public ProcessorParking Parking { get; }

    private IProcessorStore Store => _runs.World.Store.Processors;

    /// <summary>The names of all processors, in ordinal order.</summary>
    public IEnumerable<string> Names => _runs.All.Select(run => run.Name);

    /// <summary>The same control in the hands of somebody: whose name is kept with the events that are left out. That of the process's user by default.</summary>
    public ProcessorControl As(string name) => new(_runs, name);

    /// <summary>Drives all processors on the caller until none has anything to do now: for tests, and for programs without a host.</summary>
    /// <remarks>
    /// They take turns by name, a page each, and rebuilds that are under way after them, so the same events lead to the same steps in the same order. An event that waits for its next try,
    /// and a processor that is paused, stopped or driven by another process, has nothing to do now.
    /// </remarks>
    /// <exception cref="DeedsException">DEED0560: processors find new work for ever.</exception>
    public Task CatchUpAsync(CancellationToken cancellationToken = default) => new Pump(_runs).RunAsync(cancellationToken);

    /// <summary>Drives all processors on the caller as above, and waits for those that another process drives, or was killed with, until none is behind.</summary>
    /// <param name="patience">How long to go on at most, tries of events that fail included.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="DeedsException">DEED0560: processors find new work for ever.</exception>
    /// <exception cref="ProcessorBehindException">One was still behind in the end, or is stopped or paused; says how far, and why.</exception>
    public Task CatchUpAsync(TimeSpan patience, CancellationToken cancellationToken = default) => new Pump(_runs).RunAsync(patience, cancellationToken);

    /// <summary>How far a processor has come, and what holds it up.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public async ValueTask<ProcessorCheckpoint> FindAsync(string processor, CancellationToken cancellationToken = default) =>
        await Store.FindAsync(_runs.Find(processor).Name, cancellationToken).ConfigureAwait(false) ?? new(_runs.Find(processor).Name);

    /// <summary>Lets a processor rest until it is resumed.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> PauseAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Pause, cancellationToken);

    /// <summary>Lets a paused processor go on.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> ResumeAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Resume, cancellationToken);

    /// <summary>Lets a processor try the event again at once that it stopped at, or that waits for its next try; its tries are counted anew.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> RetryAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Retry, cancellationToken);

    /// <summary>Lets a stopped processor go on without the event that it stopped at; the store keeps what was left out, by whom and why.</summary>
    /// <param name="processor">The processor's name.</param>
    /// <param name="reason">Why the event may be left out.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DeedsException">DEED0555: there is no such processor. DEED0566: it has not stopped.</exception>
    public async ValueTask<ProcessorCheckpoint> SkipAsync(string processor, string reason, CancellationToken cancellationToken = default)
    {
        var omission = Parking.OmissionFor(reason);
        var stopped = await FindAsync(processor, cancellationToken).ConfigureAwait(false);
        if (await Store.SkipAsync(stopped.Processor, omission, cancellationToken).ConfigureAwait(false) is not { } checkpoint)
            throw new DeedsException("DEED0566", $"{processor} has not stopped at an event, so there is none to leave out. Look at its status first.");
        if (stopped.Failure is { } failure)
            ProcessorLog.Skipped(_runs.World.Logger, processor, reason, failure);
        _runs.Find(processor).Wake();
        return checkpoint;
    }

    /// <summary>The events a processor has left out because an operator said so, and who said it, when, and why; in the order in which it was decided.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<IReadOnlyList<OmittedEvent>> OmittedAsync(string processor, CancellationToken cancellationToken = default) =>
        Store.Parking.OmittedAsync(_runs.Find(processor).Name, cancellationToken);

    /// <summary>Empties the tables of a projector and lets it begin anew, in one step; it goes on at once, unless it is paused.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor. DEED0592: it is no projector with tables of its own; a projection is rebuilt instead, see <see cref="ProjectionRebuilds"/>.</exception>
    public async ValueTask<ProcessorCheckpoint> ResetAsync(string projector, CancellationToken cancellationToken = default)
    {
        var run = _runs.Find(projector);
        var tables = _runs.World.Catalogue.Projectors.FirstOrDefault(type => type.Name == projector)?.Tables;
        if (tables is not { Count: > 0 } || _runs.World.Store.Projectors is not { } store)
            throw NotReset(projector);
        var checkpoint = await store.ResetAsync(projector, tables, cancellationToken).ConfigureAwait(false);
        run.Wake();
        return checkpoint;
    }

    /// <summary>Lets a processor go on here that stands by for a newer version of it, when that version was withdrawn for good.</summary>
    /// <remarks>
    /// What the newer version declared is forgotten; a process that still runs declares it anew. A process that asks for all events then stops at those
    /// it does not know; one that asks for some passes over them.
    /// </remarks>
    /// <param name="processor">The processor's name.</param>
    /// <param name="reason">Why; logged with the names of the events.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public async ValueTask<ProcessorCheckpoint> WithdrawAsync(string processor, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var checkpoint = await FindAsync(processor, cancellationToken).ConfigureAwait(false);
        if (_runs.Find(processor).Declaration.MissingIn(checkpoint) is not { Count: > 0 } missing)
            return checkpoint;
        ProcessorLog.Withdrawn(_runs.World.Logger, processor, string.Join(", ", missing), reason);
        return await DirectAsync(processor, ProcessorDirective.Withdraw, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How a processor is doing: what waits for it, since when, and what holds it up.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public async ValueTask<ProcessorStatus> StatusAsync(string processor, CancellationToken cancellationToken = default)
    {
        var overview = await _runs.Watch.LookAsync(_runs.Find(processor), cancellationToken).ConfigureAwait(false);
        return overview.Processors[0];
    }

    /// <summary>How all processors, and the rebuilds under way, are doing, from a look at their store that never waits for an append.</summary>
    public async ValueTask<ProcessorOverview> OverviewAsync(CancellationToken cancellationToken = default) => _runs.All.Count == 0
        ? new(TimeProvider.System.GetUtcNow(), Position.Start, [])
        : await _runs.Watch.LookAtAllAsync(_runs, cancellationToken).ConfigureAwait(false);

    /// <summary>Waits until a processor has come to a position, such as that of a command's result; not at all for a projection that is folded inside the append.</summary>
    /// <param name="processor">The processor's name.</param>
    /// <param name="position">The position.</param>
    /// <param name="timeout">How long to wait at most; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    /// <exception cref="ProcessorBehindException">It was not there in time; says how far it is behind, and why.</exception>
    public async Task WaitForAsync(string processor, Position position, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        if (_runs.InTransaction.Contains(processor))
            return;
        var run = _runs.Find(processor);
        if (timeout != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        // No timer waits longer.
        using var late = new CancellationTokenSource(timeout > LongestWait ? Timeout.InfiniteTimeSpan : timeout, _runs.World.Clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        while (true)
        {
            // Asked for before the look: a position written in between ends this very wait.
            var progress = run.WaitForProgressAsync(ended.Token);
            if ((await FindAsync(processor, cancellationToken).ConfigureAwait(false)).Position >= position)
                return;
            cancellationToken.ThrowIfCancellationRequested();
            if (late.IsCancellationRequested)
                throw new ProcessorBehindException(await StatusAsync(processor, cancellationToken).ConfigureAwait(false), position, timeout);
            await Task.WhenAny(progress, Task.Delay(run.Options.Poll, _runs.World.Clock, ended.Token)).ConfigureAwait(false);
        }
    }

    private DeedsException NotReset(string processor) => new("DEED0592", _runs.Rebuilds.Find(processor) is not null
        ? $"{processor} is a projection, which readers need while it is made anew, so it is not emptied. Rebuild it beside the live table with ProjectionRebuilds: StartAsync(\"{processor}\"), CatchUpAsync, SwapAsync."
        : $"{processor} is no projector that says which tables it keeps, so there is nothing to empty. Write 'const string Tables' in the [Projector] class.");

    private async ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken)
    {
        var run = _runs.Find(processor);
        var checkpoint = await Store.DirectAsync(run.Name, directive, cancellationToken).ConfigureAwait(false);
        run.Wake();
        return checkpoint;
    }
}
