using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>A new version of a projection was read before it had caught up: it has some of its rows, and nobody could tell which are missing.</summary>
/// <param name="projection">The name of its table and processor.</param>
/// <param name="checkpoint">How far it has come; null when it has not begun.</param>
/// <param name="highest">The position of the last event of the store.</param>
public sealed class ProjectionNotReadyException(string projection, ProcessorCheckpoint? checkpoint, Position highest)
    : DeedsException("DEED0595", $"{projection} has not caught up for the first time: {Progress(checkpoint, highest)} Wait for it with IProjectionReader.WaitForAsync, or read the rows that are there with ConfigureProcessor(\"{projection}\", options => options with {{ MayReadUnfinished = true }}).")
{
    /// <summary>How far it has come; null when it has not begun.</summary>
    public ProcessorCheckpoint? Checkpoint { get; } = checkpoint;

    /// <summary>The position of the last event of the store.</summary>
    public Position Highest { get; } = highest;

    private static string Progress(ProcessorCheckpoint? checkpoint, Position highest) => checkpoint switch
    {
        null or { Position: null, Owner: null, Failure: null } => "it has not begun; somebody has to drive it, and where it does not begin by itself, to call ProcessorControl.ResumeAsync.",
        { Failure: { } failure } => $"it is held up at {checkpoint.Position?.ToString() ?? "the beginning"} of {highest}: {failure}",
        { Mode: ProcessorMode.Paused } => $"it is paused at {checkpoint.Position?.ToString() ?? "the beginning"} of {highest}.",
        _ => $"it stands at {checkpoint.Position?.ToString() ?? "the beginning"} of {highest}, {checkpoint.EventsDone} event(s) done.",
    };
}
