using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class ProcessorRunTests
{
    private const string Journal = "journal";
    private const string Notify = "notify-stakeholder";

    [Fact]
    public async Task a_host_writes_at_the_stop_that_events_of_others_have_passed_by()
    {
        await using var app = new TodoApp();
        var run = await LiveAsync(app, Notify);
        await app.SendAsync(new AddTodo(1, "shop"));

        Assert.Equal(ProcessorStep.Idle, await StepAsync(run));
        var before = await PositionAsync(app);
        await run.ReleaseAsync(default);

        Assert.Equal((Position.Start, run.Through), (before, Position.Start));
        Assert.Equal(await app.Store.Processors.HeadAsync(), await PositionAsync(app));
    }

    [Fact]
    public async Task a_host_writes_that_events_of_others_have_passed_by_once_a_second()
    {
        await using var app = new TodoApp();
        var run = await LiveAsync(app, Notify);
        await app.SendAsync(new AddTodo(1, "shop"));
        await StepAsync(run);

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await StepAsync(run);

        Assert.Equal(await app.Store.Processors.HeadAsync(), await PositionAsync(app));
    }

    [Fact]
    public async Task a_position_that_somebody_waits_for_is_written_at_once()
    {
        await using var app = new TodoApp();
        var run = await LiveAsync(app, Notify);
        var accepted = await app.SendAsync(new AddTodo(1, "shop"));
        var waiting = app.Processors.WaitForAsync(Notify, await app.Store.Processors.HeadAsync(), TimeSpan.FromMinutes(1));

        await StepAsync(run);
        await waiting;

        Assert.Equal(1, accepted.Version);
    }

    [Fact]
    public async Task who_loses_the_claim_drops_what_was_read_ahead()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        await using var other = new TodoApp(beside: app);
        for (var todo = 1; todo <= 7; todo++)
            await app.SendAsync(new AddTodo(todo, "shop"));
        var run = app.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);
        app.Clock.Advance(run.Options.Claim);
        await other.Processors.CatchUpAsync();

        var lost = await StepAsync(run);
        app.Clock.Advance(run.Options.Claim);
        var back = await StepAsync(run);

        Assert.Equal((ProcessorStep.Standby, ProcessorStep.Idle), (lost, back));
        Assert.Equal((1, 13), (app.Journal.Entries.Count, other.Journal.Entries.Count));
    }

    [Fact]
    public async Task a_pause_by_another_process_is_obeyed_before_the_next_event()
    {
        await using var app = new TodoApp();
        await using var other = new TodoApp(beside: app);
        var run = await LiveAsync(app, Journal);
        await other.Processors.PauseAsync(Journal);
        await app.SendAsync(new AddTodo(1, "shop"));

        Assert.Equal(ProcessorStep.Halted, await StepAsync(run));
        Assert.Empty(app.Journal.Entries);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 6)]
    [InlineData(15, 40)]
    public async Task who_keeps_up_rests_a_step_for_each_event_but_one_up_to_a_bound(int events, int milliseconds)
    {
        await using var app = new TodoApp();
        var run = await LiveAsync(app, Journal);
        await AddTodosAsync(app, events);

        await StepAsync(run);

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), run.Breath);
    }

    [Fact]
    public async Task who_is_far_behind_or_driven_step_by_step_does_not_rest()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { PageSize = 2 }));
        var behind = await LiveAsync(app, Journal);
        await using var other = new TodoApp(beside: app);
        await AddTodosAsync(app, 2);
        var stepwise = other.Get<ProcessorRuns>().Find(Notify);

        await StepAsync(behind);
        await StepAsync(stepwise);

        Assert.Equal((2, TimeSpan.Zero, TimeSpan.Zero), (app.Journal.Entries.Count, behind.Breath, stepwise.Breath));
    }

    [Fact]
    public async Task nobody_rests_while_somebody_waits_for_a_position()
    {
        await using var app = new TodoApp();
        var run = await LiveAsync(app, Journal);
        await AddTodosAsync(app, 2);
        using var end = new CancellationTokenSource();
        var waiting = app.Processors.WaitForAsync(Journal, new(100), TimeSpan.FromMinutes(1), end.Token);
        await StepAsync(run);

        Assert.Equal(TimeSpan.Zero, run.Breath);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    // Each takes a millisecond to be handled.
    private static async Task AddTodosAsync(TodoApp app, int todos)
    {
        for (var todo = 1; todo <= todos; todo++)
            await app.SendAsync(new AddTodo(todo, "shop"));
        app.Journal.Writing = _ => app.Clock.Advance(TimeSpan.FromMilliseconds(1));
    }

    private static async Task<ProcessorRun> LiveAsync(TodoApp app, string processor)
    {
        var run = app.Get<ProcessorRuns>().Find(processor);
        run.BeginLive();
        await StepAsync(run);
        return run;
    }

    private static ValueTask<ProcessorStep> StepAsync(ProcessorRun run) => run.StepAsync(default, default);

    private static async Task<Position?> PositionAsync(TodoApp app) => (await app.Processors.FindAsync(Notify)).Position;
}
