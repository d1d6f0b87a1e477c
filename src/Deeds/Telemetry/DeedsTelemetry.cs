using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Deeds.Telemetry;

/// <summary>The names Deeds reports under, for <c>AddSource</c> and <c>AddMeter</c>.</summary>
/// <remarks>
/// Activities: <c>deeds.command</c> per command (tags <c>deeds.command.name</c>, <c>deeds.command.outcome</c>, <c>deeds.stream</c>),
/// <c>deeds.react</c> per delivery to a reactor, below the trace that recorded the event (tags <c>deeds.processor</c>, <c>deeds.position</c>).
/// Counters: <c>deeds.commands</c> (tags name, outcome) and <c>deeds.command.redecisions</c> (tag name); <c>deeds.processor.events</c>
/// (tag <c>deeds.processor</c>), <c>deeds.processor.failures</c> (tags <c>deeds.processor</c>, <c>deeds.failure.final</c>) and
/// <c>deeds.processor.parked</c>, events put aside (tag <c>deeds.processor</c>). Never a payload.
/// </remarks>
public static class DeedsTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Deeds";

    internal static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Commands = Meter.CreateCounter<long>("deeds.commands", "{command}", "Commands carried out, by outcome.");

    private static readonly Counter<long> Redecisions = Meter.CreateCounter<long>("deeds.command.redecisions", "{redecision}", "Commands decided anew after a conflict.");

    private static readonly Counter<long> ProcessorEvents = Meter.CreateCounter<long>("deeds.processor.events", "{event}", "Events that processors are done with.");

    private static readonly Counter<long> ProcessorFailures = Meter.CreateCounter<long>("deeds.processor.failures", "{failure}", "Events that failed in a processor, each try counted.");

    private static readonly Counter<long> ProcessorParked = Meter.CreateCounter<long>("deeds.processor.parked", "{event}", "Events that processors have put aside.");

    internal static void EventsParked(string processor, int count)
    {
        if (count > 0)
            ProcessorParked.Add(count, new KeyValuePair<string, object?>("deeds.processor", processor));
    }

    internal static void EventsDone(string processor, int count)
    {
        if (count > 0)
            ProcessorEvents.Add(count, new KeyValuePair<string, object?>("deeds.processor", processor));
    }

    internal static void EventFailed(string processor, bool isFinal) =>
        ProcessorFailures.Add(1, new("deeds.processor", processor), new("deeds.failure.final", isFinal));

    internal static void CommandEnded(string name, CommandResult result, Activity? activity)
    {
        if (activity is null && !Commands.Enabled)
            return;
        var outcome = result.GetType().Name;
        activity?.SetTag("deeds.command.outcome", outcome);
        Commands.Add(1, new("deeds.command.name", name), new("deeds.command.outcome", outcome));
    }

    internal static Activity? ReactionStarted(Delivery delivery)
    {
        if (!Activities.HasListeners())
            return null;
        var cause = ActivityContext.TryParse(delivery.Metadata.TraceParent, null, out var recorded) ? recorded : default;
        var activity = Activities.StartActivity("deeds.react", ActivityKind.Consumer, cause);
        activity?.SetTag("deeds.processor", delivery.Processor).SetTag("deeds.position", delivery.Position.ToString());
        return activity;
    }

    internal static void DecidedAnew(string name) => Redecisions.Add(1, new KeyValuePair<string, object?>("deeds.command.name", name));
}
