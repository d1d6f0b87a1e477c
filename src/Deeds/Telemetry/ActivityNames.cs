namespace Deeds.Telemetry;

/// <summary>The names of activities; they are kept from version to version.</summary>
public static class ActivityNames
{
    /// <summary>One command, from the gateway to its outcome.</summary>
    public const string Command = "deeds.command";

    /// <summary>The reading and folding of a stream for a command.</summary>
    public const string Load = "deeds.load";

    /// <summary>The decision of a command.</summary>
    public const string Decide = "deeds.decide";

    /// <summary>The append of a command's events.</summary>
    public const string Append = "deeds.append";

    /// <summary>A page of events in a processor, written position included.</summary>
    public const string Batch = "deeds.processor.batch";

    /// <summary>A delivery to a reactor, with a link to the trace that recorded the event.</summary>
    public const string React = "deeds.react";
}
