using System.Diagnostics;
using System.Diagnostics.Metrics;
using Deeds.Storage;

namespace Deeds.Telemetry;

/// <summary>What Deeds reports under, for <c>AddSource</c> and <c>AddMeter</c>; never a payload.</summary>
/// <remarks>See <see cref="ActivityNames"/>, <see cref="MetricNames"/> and <see cref="TagNames"/> for what there is.</remarks>
public static class DeedsTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Deeds";

    internal static readonly ActivitySource Activities = new(Name);

    internal static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(MetricNames.Commands, "{command}", "Commands carried out, by outcome.");

    private static readonly Counter<long> Redecisions = Meter.CreateCounter<long>(MetricNames.Redecisions, "{redecision}", "Commands decided anew after a conflict.");

    private static readonly Histogram<double> CommandDuration = Meter.CreateHistogram<double>(MetricNames.CommandDuration, "s", "How long a command took, to its outcome.");

    private static readonly Histogram<double> LoadDuration = Meter.CreateHistogram<double>(MetricNames.LoadDuration, "s", "How long reading and folding a stream for a command took.");

    private static readonly Histogram<int> LoadEvents = Meter.CreateHistogram<int>(MetricNames.LoadEvents, "{event}", "How many events were read and folded for a command.");

    private static readonly Histogram<double> AppendDuration = Meter.CreateHistogram<double>(MetricNames.AppendDuration, "s", "How long an append took, to its outcome.");

    private static readonly Histogram<int> AppendEvents = Meter.CreateHistogram<int>(MetricNames.AppendEvents, "{event}", "How many events were appended together.");

    private static readonly Counter<long> ProcessorEvents = Meter.CreateCounter<long>(MetricNames.Events, "{event}", "Events that processors are done with.");

    private static readonly Counter<long> ProcessorFailures = Meter.CreateCounter<long>(MetricNames.Failures, "{failure}", "Events that failed in a processor, each try counted.");

    private static readonly Counter<long> ProcessorParked = Meter.CreateCounter<long>(MetricNames.Parked, "{event}", "Events that processors have put aside.");

    private static readonly Histogram<double> BatchDuration = Meter.CreateHistogram<double>(MetricNames.BatchDuration, "s", "How long a page took, written position included.");

    internal static void EventsParked(string processor, int count)
    {
        if (count > 0)
            ProcessorParked.Add(count, Of(processor));
    }

    internal static void EventsDone(string processor, int count)
    {
        if (count > 0)
            ProcessorEvents.Add(count, Of(processor));
    }

    internal static void EventFailed(string processor, bool isFinal)
    {
        ProcessorFailures.Add(1, Of(processor), new(TagNames.IsFinal, isFinal));
        ProcessorGauges.Disturb();
    }

    internal static void BatchEnded(string processor, TimeSpan duration) => BatchDuration.Record(duration.TotalSeconds, Of(processor));

    internal static Timing CommandBegan(TimeProvider clock) => new(CommandDuration, clock);

    internal static void CommandEnded(Timing timing, string name, CommandResult result, Activity? activity)
    {
        if (activity is null && !Commands.Enabled && !CommandDuration.Enabled)
            return;
        var outcome = result.GetType().Name;
        activity?.SetTag(TagNames.Outcome, outcome);
        Commands.Add(1, new(TagNames.Command, name), new(TagNames.Outcome, outcome));
        timing.End(new(TagNames.Command, name), new(TagNames.Outcome, outcome));
    }

    internal static Timing LoadBegan(TimeProvider clock) => new(LoadDuration, clock);

    internal static void LoadEnded(Timing timing, StreamId stream, int events)
    {
        if (!LoadDuration.Enabled && !LoadEvents.Enabled)
            return;
        var aggregate = new KeyValuePair<string, object?>(TagNames.Aggregate, stream.Category);
        LoadEvents.Record(events, aggregate);
        timing.End(aggregate);
    }

    internal static Timing AppendBegan(TimeProvider clock) => new(AppendDuration, clock);

    internal static void AppendEnded(Timing timing, StreamAppend append, string outcome, bool isStored)
    {
        if (!AppendDuration.Enabled && !AppendEvents.Enabled)
            return;
        var aggregate = new KeyValuePair<string, object?>(TagNames.Aggregate, append.Stream.Category);
        if (isStored)
            AppendEvents.Record(append.Events.Count, aggregate);
        timing.End(aggregate, new(TagNames.AppendOutcome, outcome));
    }

    /// <summary>Linked to the trace that recorded the event, and not part of it: it may have ended long ago, and has many reactions.</summary>
    internal static Activity? ReactionStarted(Delivery delivery)
    {
        if (!Activities.HasListeners())
            return null;
        ActivityLink[] links = ActivityContext.TryParse(delivery.TraceParent, null, out var recorded) ? [new(recorded)] : [];
        var activity = Activities.StartActivity(ActivityKind.Consumer, links: links, name: ActivityNames.React);
        activity?.SetTag(TagNames.Processor, delivery.Processor).SetTag(TagNames.Position, delivery.Position.ToString());
        return activity;
    }

    internal static void DecidedAnew(string name) => Redecisions.Add(1, new KeyValuePair<string, object?>(TagNames.Command, name));

    internal static KeyValuePair<string, object?> Of(string processor) => new(TagNames.Processor, processor);
}
