namespace Deeds.Storage.Processors;

/// <summary>How far a processor has come, as its store keeps it.</summary>
/// <param name="Processor">The processor's name.</param>
public sealed record ProcessorCheckpoint(string Processor)
{
    /// <summary>Everything at or before it is done; null before the first step.</summary>
    public Position? Position { get; init; }

    /// <summary>Whether it runs, and if not, why not.</summary>
    public ProcessorMode Mode { get; init; }

    /// <summary>The failure it is held up by; null for none.</summary>
    public ProcessorFailure? Failure { get; init; }

    /// <summary>Who drives it; null for nobody.</summary>
    public string? Owner { get; init; }

    /// <summary>How often it has changed hands, or an operator has changed what is parked.</summary>
    public long Epoch { get; init; }

    /// <summary>The stored names of all events that processes have declared to handle for it, in ordinal order; one that lacks some may not drive it.</summary>
    public IReadOnlyList<string> Declared { get; init; } = [];

    /// <summary>How far its owner may write, because another process has declared more since it claimed it; null for no limit. A new claim begins without.</summary>
    public Position? YieldsAt { get; init; }

    /// <summary>How many events it has worked off, each try that succeeded counted.</summary>
    public long EventsDone { get; init; }

    /// <summary>When it last wrote a step; null before the first.</summary>
    public DateTimeOffset? ProgressedAt { get; init; }

    /// <summary>When it had nothing left to do for the first time; null before.</summary>
    public DateTimeOffset? CaughtUpAt { get; init; }

    /// <summary>When the rebuild began that it fills a table for; null for every other processor, and after the rebuild's end.</summary>
    public DateTimeOffset? RebuildStartedAt { get; init; }
}
