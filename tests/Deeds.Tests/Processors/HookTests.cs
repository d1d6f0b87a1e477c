using Deeds.Storage.Processors;
using Deeds.Tests.Telemetry;
using Deeds.Tests.Todos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Deeds.Tests.Processors;

/// <summary>An application is told when its host begins and ends to drive a processor, and says what is to be done.</summary>
public sealed class HookTests
{
    private const string Notify = "notify-stakeholder";

    private readonly List<string> _told = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task a_processor_that_stopped_is_tried_again_when_its_hook_says_so()
    {
        await using var app = App(AfterEnd.TryAgain);
        app.Mailer.Fail("ada: todo 1 is done", times: 1);
        var sent = app.Mailer.NextAsync();
        await CompleteAsync(app);

        await StartAsync(app);
        await sent;
        await StopAsync(app);

        Assert.Equal([$"started {Notify}", "Stopped IOException: the mail server said no", $"started {Notify}", "HostStops "], _told);
    }

    [Fact]
    public async Task a_hook_stops_the_host()
    {
        var lifetime = new Lifetime();
        await using var app = App(AfterEnd.StopHost, deeds => deeds.Services.AddSingleton<IHostApplicationLifetime>(lifetime));
        app.Mailer.Fail("ada: todo 1 is done");
        await CompleteAsync(app);

        await StartAsync(app);
        await lifetime.Stopping.Task;
        await StopAsync(app);

        Assert.Equal("Stopped IOException: the mail server said no", _told[^1]);
    }

    [Fact]
    public async Task a_pause_ends_the_driving_and_is_not_undone()
    {
        await using var app = App(AfterEnd.TryAgain);
        await CompleteAsync(app);
        var sent = app.Mailer.NextAsync();
        await StartAsync(app);
        await sent;

        await app.Processors.PauseAsync(Notify);
        await app.SendAsync(new AddTodo(2, "todo 2"));
        await _ended.Task;
        var paused = await app.Processors.FindAsync(Notify);
        await StopAsync(app);

        Assert.Equal((ProcessorMode.Paused, $"started {Notify}", "Paused "), (paused.Mode, _told[0], _told[^1]));
    }

    [Fact]
    public async Task a_hook_that_throws_is_logged_and_nothing_is_done()
    {
        using var recorder = new Recorder();
        await using var app = App(AfterEnd.Rest, deeds => deeds
            .ConfigureProcessor(Notify, options => options with { OnStarted = _ => throw new InvalidOperationException("no"), OnEnded = _ => throw new InvalidOperationException("no") })
            .Services.AddSingleton<ILoggerFactory>(recorder));
        var sent = app.Mailer.NextAsync();
        await CompleteAsync(app);

        await StartAsync(app);
        await sent;
        await StopAsync(app);

        Assert.Equal(2, recorder.Logs.Count(line => line.StartsWith($"503 A callback of {Notify} has itself failed.", StringComparison.Ordinal)));
    }

    private TodoApp App(AfterEnd after, Action<DeedsBuilder>? configure = null) => new(configure: deeds =>
    {
        deeds.ConfigureProcessors(options => options with { Poll = TimeSpan.FromMinutes(10), Failures = FailurePolicy.None });
        deeds.ConfigureProcessor(Notify, options => options with
        {
            OnStarted = checkpoint => _told.Add($"started {checkpoint.Processor}"),
            OnEnded = ended =>
            {
                _told.Add($"{ended.Reason} {ended.Failure?.Cause}");
                _ended.TrySetResult();
                return new(after);
            },
        });
        configure?.Invoke(deeds);
    });

    private static async Task CompleteAsync(TodoApp app)
    {
        await app.SendAsync(new AddTodo(1, "todo 1", "ada"));
        await app.SendAsync(new CompleteTodo(1));
    }

    private static async Task StartAsync(TodoApp app)
    {
        foreach (var service in app.GetAll<IHostedService>())
            await service.StartAsync(CancellationToken.None);
    }

    private static async Task StopAsync(TodoApp app)
    {
        foreach (var service in app.GetAll<IHostedService>())
            await service.StopAsync(CancellationToken.None);
    }

    private sealed class Lifetime : IHostApplicationLifetime
    {
        public TaskCompletionSource Stopping { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => Stopping.TrySetResult();
    }
}
