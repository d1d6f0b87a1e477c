using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>Directs the processors of the application: looks at them, pauses them, lets them go on, and drives them where there is no host.</summary>
/// <remarks>What it asks of a processor is kept by the store: it holds in every process and after a restart. Thread-safe.</remarks>
public sealed class ProcessorControl
{
    private const int MostRounds = 10_000;

    private readonly ProcessorRuns _runs;

    internal ProcessorControl(ProcessorRuns runs) => _runs = runs;

    private IProcessorStore Store => _runs.World.Store.Processors;

    /// <summary>The names of all processors, in ordinal order.</summary>
    public IEnumerable<string> Names => _runs.All.Select(run => run.Name);

    /// <summary>Drives all processors on the caller until none has anything to do now: for tests, and for programs without a host.</summary>
    /// <remarks>
    /// They take turns by name, a page each, so the same events lead to the same steps in the same order. An event that waits for its next try,
    /// and a processor that is paused, stopped or driven by another process, has nothing to do now.
    /// </remarks>
    /// <exception cref="DeedsException">DEED0560: a processor finds new work for ever.</exception>
    public async Task CatchUpAsync(CancellationToken cancellationToken = default)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var progressed = false;
            foreach (var run in _runs.All)
                progressed |= await run.StepAsync(default, cancellationToken).ConfigureAwait(false) is ProcessorStep.Progressed;
            if (!progressed)
                return;
        }

        throw new DeedsException("DEED0560", $"The processors found new work {MostRounds} times in a row. Look for a reactor that emits what it reacts to.");
    }

    /// <summary>How far a processor has come, and what holds it up.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public async ValueTask<ProcessorCheckpoint> FindAsync(string processor, CancellationToken cancellationToken = default) =>
        await Store.FindAsync(_runs.Find(processor).Name, cancellationToken).ConfigureAwait(false) ?? new(processor);

    /// <summary>Lets a processor rest until it is resumed.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> PauseAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Pause, cancellationToken);

    /// <summary>Lets a paused processor go on.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> ResumeAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Resume, cancellationToken);

    /// <summary>Lets a stopped processor try the event again that it stopped at.</summary>
    /// <exception cref="DeedsException">DEED0555: there is no such processor.</exception>
    public ValueTask<ProcessorCheckpoint> RetryAsync(string processor, CancellationToken cancellationToken = default) =>
        DirectAsync(processor, ProcessorDirective.Retry, cancellationToken);

    private async ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken)
    {
        var run = _runs.Find(processor);
        var checkpoint = await Store.DirectAsync(processor, directive, cancellationToken).ConfigureAwait(false);
        run.Wake();
        return checkpoint;
    }
}
