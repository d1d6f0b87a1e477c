using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Deeds.Telemetry;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class ProcessorTelemetryTests
{
    // Other tests run meanwhile, under the same meter: only the processor of this one counts.
    private const string Only = "only-here";

    [Fact]
    public async Task events_and_failures_are_counted_by_processor()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Listen(instrument, listener) };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            counted.Enqueue($"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.Start();
        await using var app = new TodoApp(configure: deeds => deeds.AddModule(TodosModule.Definition with { Name = "Only", Events = [], Aggregates = [], Triggers = [], Reactors = [OnlyHere.Type] }));
        await app.SendAsync(new AddTodo(1, "trifle"));
        await app.SendAsync(new AddTodo(2, "shop"));

        await app.Processors.CatchUpAsync();

        Assert.Equal(["deeds.processor.events 1 only-here", "deeds.processor.failures 1 only-here False"], counted.Where(line => line.Contains(Only, StringComparison.Ordinal)));
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
