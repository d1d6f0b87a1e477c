using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Deeds.Telemetry;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class ProcessorTelemetryTests
{
    // Other tests run meanwhile, under the same meter: only the processor of this one counts.
    private const string Only = "only-here";

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "parked 1 only-here ")]
    public async Task events_failures_and_parked_events_are_counted_by_processor(bool parks, string parked)
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Listen(instrument, listener) };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            counted.Enqueue($"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.Start();
        await using var app = new TodoApp(configure: deeds => deeds
            .AddModule(TodosModule.Definition with { Name = "Only", Events = [], Aggregates = [], Triggers = [], Reactors = [OnlyHere.Type] })
            .ConfigureProcessor(Only, options => options with { Failures = parks ? FailurePolicy.None.ThenPark() : FailurePolicy.Exponential }));
        await app.SendAsync(new AddTodo(1, "trifle"));
        await app.SendAsync(new AddTodo(2, "shop"));

        await app.Processors.CatchUpAsync();

        Assert.Equal($"events 1 only-here {parked}failures 1 only-here {parks}", string.Join(' ', counted.Where(line => line.Contains(Only, StringComparison.Ordinal)).Select(line => line["deeds.processor.".Length..])));
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == DeedsTelemetry.Name)
            listener.EnableMeasurementEvents(instrument);
    }

    private sealed class OnlyHere : IReactor<OnlyHere>
    {
        public static Deeds.Reactors.ReactorType<OnlyHere> Type { get; } = new(Only, [Deeds.Processors.EventSubscription.To<TodoAdded>()]);

        public static OnlyHere Create(Deeds.Processors.ProcessorServices services) => new();

        public ValueTask<Deeds.Reactors.Reaction> ReactAsync(IEvent @event, Delivery delivery) =>
            @event is TodoAdded { Title: "trifle" } ? new(Deeds.Reactors.Reaction.None) : throw new IOException("no");
    }
}
