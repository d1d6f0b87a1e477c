using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>How a processor is driven.</summary>
public sealed record ProcessorOptions
{
    /// <summary>The defaults.</summary>
    public static ProcessorOptions Default { get; } = new();

    /// <summary>Where a processor begins that has never run. The beginning by default.</summary>
    public ProcessorStart Start { get; init; } = ProcessorStart.Beginning;

    /// <summary>True, the default, to begin as soon as somebody drives it; false for one that has never run, such as a new version of a projection, to wait for <see cref="ProcessorControl.ResumeAsync"/>.</summary>
    public bool BeginsByItself { get; init; } = true;

    /// <summary>True to read a new version of a projection also before it has caught up, with the rows that are there by then; false by default.</summary>
    public bool MayReadUnfinished { get; init; }

    /// <summary>What is done about an event that fails. Seven tries again, 1 to 64 s apart, then stop, by default.</summary>
    public FailurePolicy Failures { get; init; } = FailurePolicy.Exponential;

    /// <summary>The most events read and written together; a projection that is far behind takes five times as many. 1,000 by default.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>How long another process waits for this one's sign of life before it takes over. A handler may take longer: its claim is prolonged meanwhile. 15 s by default.</summary>
    public TimeSpan Claim { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an event may take a reactor. Then its token is cancelled, it is waited for no longer, and the event has failed. 2 min by default, more than an HTTP client waits.</summary>
    /// <remarks>A handler that keeps its thread cannot be called off: then another process takes over.</remarks>
    public TimeSpan HandlingTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often the store is asked for events that no signal told of, such as those of other processes. 100 ms by default.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Stored names of events that an earlier version of the processor asked for and this one leaves out on purpose. None by default.</summary>
    /// <remarks>Otherwise a process that asks for fewer events than another has declared stands by, so that none is passed over by mistake.</remarks>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>Called when a host has begun to drive the processor, with how far it has come: at its start, after a take-over, a pause or a retry.</summary>
    public Action<ProcessorCheckpoint>? OnStarted { get; init; }

    /// <summary>Called when a host has ended driving the processor, and says what is to be done then; may wait first, which holds up no other processor.</summary>
    /// <remarks>What it throws is logged, and nothing is done. A program without a host calls neither this nor <see cref="OnStarted"/>.</remarks>
    /// <example><code>
    /// OnEnded = async ended =>
    /// {
    ///     await pager.TellAsync($"{ended.Processor}: {ended.Reason} {ended.Failure}");
    ///     return ended.Reason is EndReason.Stopped ? AfterEnd.StopHost : AfterEnd.Rest;
    /// }
    /// </code></example>
    public Func<ProcessorEnded, ValueTask<AfterEnd>>? OnEnded { get; init; }

    /// <summary>Called for each failure; what it throws is logged, and nothing else.</summary>
    public Action<ProcessorFailed>? OnFailure { get; init; }

    /// <summary>Called once when a failure is final: the processor has stopped, or the event's stream is parked.</summary>
    public Action<ProcessorFailed>? OnFinalFailure { get; init; }
}
