using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>How a processor is doing.</summary>
/// <param name="Checkpoint">How far it has come, whether it runs, what holds it up, and who drives it.</param>
public sealed record ProcessorStatus(ProcessorCheckpoint Checkpoint)
{
    /// <summary>The processor's name.</summary>
    public string Processor => Checkpoint.Processor;

    /// <summary>How many of its events wait for it; at most 1,000 are counted.</summary>
    public required int EventsBehind { get; init; }

    /// <summary>True when more wait than were counted.</summary>
    public required bool IsFurtherBehind { get; init; }

    /// <summary>How long ago the first event was recorded that waits for it; null when none does.</summary>
    public required TimeSpan? BehindBy { get; init; }

    /// <summary>State, position, what waits and why, in one sentence.</summary>
    public override string ToString()
    {
        var behind = EventsBehind == 0 ? "nothing waits for it" : $"{EventsBehind}{(IsFurtherBehind ? " or more" : "")} event(s) wait for it, the first since {BehindBy}";
        return $"{Processor} stands at {Checkpoint.Position?.ToString() ?? "no position yet"}, {behind}; {Reason}";
    }

    private string Reason => Checkpoint switch
    {
        { Mode: ProcessorMode.Paused } => "it is paused.",
        { Mode: ProcessorMode.Stopped } => $"it has stopped: {Checkpoint.Failure}",
        { Failure: { } failure } => $"it is held up: {failure}",
        { Owner: null } => "nobody drives it.",
        _ => $"it is driven by {Checkpoint.Owner}.",
    };
}
