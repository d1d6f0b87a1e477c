namespace Deeds.Telemetry;

/// <summary>The names of instruments; they are kept from version to version.</summary>
public static class MetricNames
{
    /// <summary>Commands carried out, by outcome: a counter.</summary>
    public const string Commands = "deeds.commands";

    /// <summary>Commands decided anew after a conflict: a counter.</summary>
    public const string Redecisions = "deeds.command.redecisions";

    /// <summary>How long a command took, to its outcome: a histogram in seconds.</summary>
    public const string CommandDuration = "deeds.command.duration";

    /// <summary>How long reading and folding a stream for a command took: a histogram in seconds.</summary>
    public const string LoadDuration = "deeds.load.duration";

    /// <summary>How many events were read and folded for a command, each load counted: a histogram. What is remembered, or assumed, is not loaded.</summary>
    public const string LoadEvents = "deeds.load.events";

    /// <summary>How long an append took, to its outcome: a histogram in seconds.</summary>
    public const string AppendDuration = "deeds.append.duration";

    /// <summary>How many events were appended together: a histogram.</summary>
    public const string AppendEvents = "deeds.append.events";

    /// <summary>Events that processors are done with: a counter.</summary>
    public const string Events = "deeds.processor.events";

    /// <summary>Events that failed in a processor, each try counted: a counter.</summary>
    public const string Failures = "deeds.processor.failures";

    /// <summary>Events that processors have put aside: a counter.</summary>
    public const string Parked = "deeds.processor.parked";

    /// <summary>How long a page took, from the first event to the written position: a histogram in seconds.</summary>
    public const string BatchDuration = "deeds.processor.batch.duration";

    /// <summary>Events behind the last one: a gauge. Exact up to 1,000; above that the distance of positions, those counted that are not asked for.</summary>
    public const string Lag = "deeds.processor.lag";

    /// <summary>How long ago the first event was recorded that waits: a gauge in seconds.</summary>
    public const string LagTime = "deeds.processor.lag.time";

    /// <summary>Events that are put aside now: a gauge.</summary>
    public const string ParkedNow = "deeds.processor.parked.now";

    /// <summary>1 for what each processor does now, told by a tag: a gauge.</summary>
    public const string State = "deeds.processor.states";
}
