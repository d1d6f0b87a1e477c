using System.Diagnostics;
using System.Diagnostics.Metrics;
using Deeds.Storage;
using Deeds.Telemetry;
using Deeds.Testing.Stores;
using Deeds.Tests.Todos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Deeds.Tests.Telemetry;

public sealed class TelemetryTests
{
    private const string Canary = "canary-7f3a91";
    private const string Notify = "notify-stakeholder";

    [Fact]
    public async Task instruments_keep_their_names_and_units()
    {
        var published = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) => published.AddRange(instrument.Meter.Name == DeedsTelemetry.Name ? [$"{instrument.Name} {instrument.Unit}"] : []);
        await using var app = new TodoApp();
        await RunHostAsync(app, () => Task.CompletedTask);

        listener.Start();

        Assert.Equal(
            [
                "deeds.append.duration s", "deeds.append.events {event}", "deeds.command.duration s", "deeds.command.redecisions {redecision}", "deeds.commands {command}",
                "deeds.load.duration s", "deeds.load.events {event}", "deeds.processor.batch.duration s", "deeds.processor.events {event}",
                "deeds.processor.failures {failure}", "deeds.processor.lag {event}", "deeds.processor.lag.time s", "deeds.processor.parked {event}",
                "deeds.processor.parked.now {event}", "deeds.processor.states {processor}",
            ],
            published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task a_command_is_told_with_its_parts_and_a_reaction_is_linked_to_it()
    {
        using var recorder = new Recorder();
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        using var root = new Activity("test").Start();
        await app.SendAsync(new CompleteTodo(1));
        root.Stop();
        await app.Processors.CatchUpAsync();

        var mine = recorder.Activities.Where(activity => activity.TraceId == root.TraceId).ToList();
        Assert.Equal([ActivityNames.Load, ActivityNames.Decide, ActivityNames.Append, ActivityNames.Command], mine.Select(activity => activity.OperationName));
        var reaction = Assert.Single(recorder.Activities, activity => activity.OperationName == ActivityNames.React && activity.GetTagItem(TagNames.Processor) is Notify && activity.Links.Any(link => link.Context.TraceId == root.TraceId));
        Assert.NotEqual(root.TraceId, reaction.TraceId);
        Assert.Equal(ActivityNames.Batch, reaction.Parent?.OperationName);
    }

    [Fact]
    public async Task commands_loads_and_appends_are_measured_by_outcome_and_kind()
    {
        using var recorder = new Recorder();
        await using var app = new TodoApp();

        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        await app.Get<CommandGateway>().ExecuteAsync(new AddTodo(1, "shop", "ada"));

        Assert.All(
            [
                "deeds.append.duration 0 todo Appended", "deeds.append.events 1 todo", "deeds.load.duration 0 todo", "deeds.load.events 1 todo",
                "deeds.command.duration 0 AddTodo Accepted", "deeds.command.duration 0 CompleteTodo Accepted", "deeds.command.duration 0 AddTodo AlreadyExists",
            ],
            told => Assert.Contains(told, recorder.Measurements));
    }

    [Fact]
    public async Task gauges_tell_what_was_seen_last_and_ask_no_store()
    {
        using var recorder = new Recorder();
        await using var app = new TodoApp();
        await app.Processors.PauseAsync(Notify);
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        app.Clock.Advance(TimeSpan.FromSeconds(7));

        await RunHostAsync(app, async () =>
        {
            await app.Processors.OverviewAsync();
            app.Store.IsSilent = true;
            recorder.Measure();
        });

        Assert.All(["deeds.processor.lag 1 ", "deeds.processor.lag.time 7 ", "deeds.processor.parked.now 0 "], told => Assert.Contains($"{told}{Notify}", recorder.Measurements));
        Assert.Contains($"deeds.processor.states 1 {Notify} paused", recorder.Measurements);
    }

    [Fact]
    public void a_failure_has_the_gauges_looked_at_again()
    {
        var (before, rest) = (ProcessorGauges.Disturbed, ProcessorGauges.Disturbed.IsCompleted);

        DeedsTelemetry.EventFailed(Notify, isFinal: true);

        Assert.Equal((false, true), (rest, before.IsCompleted));
    }

    [Fact]
    public async Task no_payload_is_in_logs_measurements_or_activities()
    {
        using var recorder = new Recorder();
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }).Services.AddSingleton<ILoggerFactory>(recorder));
        await app.SendAsync(new AddTodo(1, Canary, Canary));
        await app.SendAsync(new CompleteTodo(1));
        app.Mailer.Fail($"{Canary}: {Canary} is done");
        await app.Store.AppendAsync(new StreamAppend("todo-2", Expectation.NoStream, [Some.Event("todo.added", $$"""{"title":["{{Canary}}"]}""")]));
        await app.Processors.CatchUpAsync();
        await app.Processors.SkipAsync(Notify, "ada has left");
        await RunHostAsync(app, async () =>
        {
            await app.Processors.OverviewAsync();
            recorder.Measure();
        });

        Assert.Contains(recorder.Logs, line => line.StartsWith("502 notify-stakeholder has stopped", StringComparison.Ordinal));
        Assert.Contains(recorder.Logs, line => line.StartsWith("502 ", StringComparison.Ordinal) && line.Contains("of stream todo-2 failed", StringComparison.Ordinal));
        Assert.All(recorder.Everything, line => Assert.DoesNotContain(Canary, line, StringComparison.Ordinal));
    }

    private static async Task RunHostAsync(TodoApp app, Func<Task> meanwhile)
    {
        foreach (var service in app.GetAll<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        await meanwhile();
        foreach (var service in app.GetAll<IHostedService>())
            await service.StopAsync(CancellationToken.None);
    }
}
