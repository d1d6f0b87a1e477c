namespace Deeds.Telemetry;

/// <summary>The names of tags on activities and measurements; they are kept from version to version.</summary>
public static class TagNames
{
    /// <summary>The name of the command's type.</summary>
    public const string Command = "deeds.command.name";

    /// <summary>The outcome of the command, by the name of its type.</summary>
    public const string Outcome = "deeds.command.outcome";

    /// <summary>The category of the stream, which names its kind of aggregate.</summary>
    public const string Aggregate = "deeds.aggregate";

    /// <summary>The outcome of the append, by the name of its type; Failed for one that threw.</summary>
    public const string AppendOutcome = "deeds.append.outcome";

    /// <summary>The stream that is loaded or appended to; on activities only.</summary>
    public const string Stream = "deeds.stream";

    /// <summary>The name of the processor.</summary>
    public const string Processor = "deeds.processor";

    /// <summary>The position of the event; on activities only.</summary>
    public const string Position = "deeds.position";

    /// <summary>How many events a page holds; on activities only.</summary>
    public const string Events = "deeds.events";

    /// <summary>True when a failure is final.</summary>
    public const string IsFinal = "deeds.failure.final";

    /// <summary>What a processor does: running, failing, paused, stopped or undriven.</summary>
    public const string State = "deeds.processor.state";
}
