using Deeds.Storage.Processors;
using Deeds.Tests.Todos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Deeds.Tests.Processors;

public sealed class HostedProcessorTests
{
    private static readonly CancellationToken NoHurry = CancellationToken.None;

    [Fact]
    public async Task a_host_runs_reactors_for_what_is_there_and_for_what_comes()
    {
        await using var app = new TodoApp(configure: Quick);
        var first = app.Mailer.NextAsync();
        await CompleteAsync(app, 1);
        await StartAsync(app);
        await first;
        var second = app.Mailer.NextAsync();

        await CompleteAsync(app, 2);
        await second;
        await StopAsync(app);

        Assert.Equal(["ada: todo 1 is done", "ada: todo 2 is done"], app.Mailer.Sent);
    }

    [Fact]
    public async Task a_host_leaves_the_store_to_others_between_two_steps()
    {
        await using var app = new TodoApp(configure: Quick);
        app.Mailer.Sending = () =>
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.CompletedTask;
        };
        for (var todo = 1; todo <= 2; todo++)
            await CompleteAsync(app, todo);
        var sent = app.Mailer.NextAsync();
        await StartAsync(app);
        await sent;

        var rest = TimeSpan.FromMilliseconds(40);
        for (var looks = 0; looks < 10_000 && !app.Clock.Waits.Contains(rest); looks++)
            await Task.Delay(1);

        Assert.Contains(rest, app.Clock.Waits);
        await StopAsync(app);
    }

    [Fact]
    public async Task a_stopped_host_gives_its_processors_to_the_next_at_once()
    {
        await using var app = new TodoApp(configure: Quick);
        await StartAsync(app);
        var first = app.Mailer.NextAsync();
        await CompleteAsync(app, 1);
        await first;
        await StopAsync(app);
        await using var next = new TodoApp(beside: app, configure: Quick);

        await CompleteAsync(next, 2);
        await next.Processors.CatchUpAsync();

        Assert.Equal(2, app.Mailer.Sent.Count);
    }

    [Fact]
    public async Task a_start_names_what_the_store_knows_and_no_module_declares_unless_somebody_drives_it()
    {
        using var recorder = new Telemetry.Recorder();
        await using var app = new TodoApp(configure: deeds => deeds.Services.AddSingleton<ILoggerFactory>(recorder));
        await DriveAsync(app, "send-mail", isReleased: true);
        await DriveAsync(app, "older", isReleased: false);

        await StartAsync(app);
        await StopAsync(app);

        var told = Assert.Single(recorder.Logs, line => line.StartsWith("515", StringComparison.Ordinal));
        Assert.Contains("no module here declares and nobody drives: send-mail. ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_resume_is_noticed_at_once()
    {
        await using var app = new TodoApp(configure: Quick);
        await app.Processors.PauseAsync("notify-stakeholder");
        await StartAsync(app);
        var sent = app.Mailer.NextAsync();
        await CompleteAsync(app, 1);

        await app.Processors.ResumeAsync("notify-stakeholder");
        await sent;
        await StopAsync(app);

        Assert.Single(app.Mailer.Sent);
    }

    [Fact]
    public async Task a_store_that_cannot_be_reached_for_a_while_stops_nobody()
    {
        await using var app = new TodoApp(configure: Quick);
        await CompleteAsync(app, 1);
        app.Store.CommitsToLose = 3;
        var sent = app.Mailer.NextAsync();

        await StartAsync(app);
        await sent;
        await StopAsync(app);

        Assert.Single(app.Mailer.Sent);
    }

    [Fact]
    public async Task a_host_that_is_disposed_without_a_stop_ends_its_processors_in_peace()
    {
        using var recorder = new Telemetry.Recorder();
        var app = new TodoApp(configure: deeds => Quick(deeds, recorder));
        var sent = app.Mailer.NextAsync();
        await CompleteAsync(app, 1);
        await StartAsync(app);
        await sent;
        var services = app.GetAll<IHostedService>().OfType<BackgroundService>().ToList();

        await app.DisposeAsync();
        await Task.WhenAll(services.Select(service => service.ExecuteTask!));

        Assert.DoesNotContain(recorder.Logs, line => line.StartsWith("530", StringComparison.Ordinal));
    }

    private static void Quick(DeedsBuilder deeds, Telemetry.Recorder recorder)
    {
        Quick(deeds);
        deeds.Services.AddSingleton<ILoggerFactory>(recorder);
    }

    private static async Task DriveAsync(TodoApp app, string processor, bool isReleased)
    {
        var claim = Assert.IsType<ProcessorClaim>(await app.Store.Processors.ClaimAsync(processor, "other", TimeSpan.FromMinutes(1)));
        await app.Store.Processors.CommitAsync(new(claim, null, new(0)));
        if (isReleased)
            await app.Store.Processors.ReleaseAsync(claim);
    }

    private static void Quick(DeedsBuilder deeds) => deeds.ConfigureProcessors(options => options with { Poll = TimeSpan.FromMinutes(10) });

    private static async Task CompleteAsync(TodoApp app, int todo)
    {
        await app.SendAsync(new AddTodo(todo, $"todo {todo}", "ada"));
        await app.SendAsync(new CompleteTodo(todo));
    }

    private static async Task StartAsync(TodoApp app)
    {
        foreach (var service in app.GetAll<IHostedService>())
            await service.StartAsync(NoHurry);
    }

    private static async Task StopAsync(TodoApp app)
    {
        foreach (var service in app.GetAll<IHostedService>())
            await service.StopAsync(NoHurry);
    }
}
