using Deeds.Storage.Processors;
using Deeds.Tests.Todos;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Tests.Processors;

public sealed class HealthTests
{
    private const string Notify = "notify-stakeholder";

    private static readonly TimeSpan Long = TimeSpan.FromHours(9);

    [Fact]
    public async Task who_has_nothing_to_do_is_well_however_long()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Claim = Long }));
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();
        var before = await CheckAsync(app);
        app.Clock.Advance(TimeSpan.FromHours(8));

        var after = await CheckAsync(app);

        Assert.Equal((HealthStatus.Healthy, HealthStatus.Healthy), (before.Status, after.Status));
        Assert.Equal("All processors advance, or have come to the end.", after.Description);
        Assert.StartsWith("notify-stakeholder stands at 5, nothing waits for it", Assert.IsType<string>(after.Data[Notify]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_dead_worker_is_seen_although_nobody_else_looks()
    {
        await using var app = new TodoApp();
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(16));
        var quiet = await CheckAsync(app);

        await CompleteAsync(app, 2);
        var dead = await CheckAsync(app);
        await app.Processors.CatchUpAsync();

        Assert.Equal(HealthStatus.Degraded, quiet.Status);
        Assert.Equal(HealthStatus.Unhealthy, dead.Status);
        Tells(dead, "notify-stakeholder stands at 5, 1 event(s) wait for it", "The claim of ", "ran out 00:00:01 ago, and nobody has taken over. Start a process that drives it.");
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(app)).Status);
    }

    [Fact]
    public async Task a_worker_that_holds_its_claim_and_does_not_advance_is_seen_between_looks()
    {
        await using var app = new TodoApp();
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();
        var claim = await TakeAsync(app);
        await CompleteAsync(app, 2);
        await app.Processors.CatchUpAsync();
        var first = await CheckAsync(app);
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        await app.Processors.CatchUpAsync();

        var stalled = await CheckAsync(app);
        await app.Store.CommitAsync(new(claim, claim.Checkpoint.Position, new(6)));
        var advanced = await CheckAsync(app);

        Assert.Equal((HealthStatus.Healthy, HealthStatus.Unhealthy, HealthStatus.Healthy), (first.Status, stalled.Status, advanced.Status));
        Tells(stalled, "notify-stakeholder stands at 5, 1 event(s) wait for it, the first since 00:00:30; it is driven by other. It has made no progress for 00:00:30.");
    }

    [Fact]
    public async Task who_has_parked_a_stream_goes_on_and_is_not_quite_well()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None.ThenPark() }));
        app.Mailer.Fail("ada: todo 1 is done");
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();

        var parked = await CheckAsync(app);

        Assert.Equal(HealthStatus.Degraded, parked.Status);
        Tells(parked, "nothing waits for it, 1 event(s) of 1 stream(s) are parked; ", "Look at Parking.ListAsync for the causes, and retry or skip what is parked.");
    }

    [Fact]
    public async Task who_has_stopped_is_named_with_the_event_the_cause_and_since_when()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }));
        app.Mailer.Fail("ada: todo 1 is done");
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(7));

        var check = await CheckAsync(app);

        Assert.Equal(HealthStatus.Unhealthy, check.Status);
        Tells(check, "notify-stakeholder stands at 0", "it has stopped: todo.completed (", "at position 2 of stream todo-1 failed 1 time(s): IOException", "It failed first 00:00:07 ago.");
        Assert.Equal(1, check.Description?.Split('\n').Length);
    }

    [Fact]
    public async Task who_rests_because_an_operator_said_so_or_waits_for_a_new_try_is_not_well_and_not_ill()
    {
        await using var app = new TodoApp();
        app.Mailer.Fail("ada: todo 1 is done", times: 1);
        await CompleteAsync(app);
        await app.Processors.CatchUpAsync();
        var failing = await CheckAsync(app);
        await app.Processors.PauseAsync(Notify);
        var paused = await CheckAsync(app);

        Assert.Equal((HealthStatus.Degraded, HealthStatus.Degraded), (failing.Status, paused.Status));
        Tells(failing, "it is held up: todo.completed");
        Tells(paused, "it is paused. Call ResumeAsync");
    }

    [Fact]
    public async Task who_advances_and_lags_is_told_of_unless_it_is_being_built()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Claim = Long }));
        var claim = await TakeAsync(app);
        await CompleteAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var built = (await app.Processors.StatusAsync(Notify)).IsBeingBuilt;
        await app.Store.CommitAsync(new(claim, null, new(2)) { IsCaughtUp = true });
        await app.Processors.CatchUpAsync();
        await CompleteAsync(app, 2);
        app.Clock.Advance(TimeSpan.FromSeconds(61));

        var lagging = await CheckAsync(app);

        Assert.True(built);
        Assert.Equal(HealthStatus.Degraded, lagging.Status);
        Tells(lagging, "It advances, and lags more than 00:01:00.");
    }

    [Fact]
    public async Task a_store_that_does_not_answer_is_told_of_in_time()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureHealth(health => health with { Patience = TimeSpan.FromMilliseconds(1) }));
        app.Store.IsSilent = true;

        var check = await CheckAsync(app);

        Assert.Equal((HealthStatus.Unhealthy, "The store of the processors cannot be asked: it did not answer in 00:00:00.0010000."), (check.Status, check.Description));
    }

    private static async Task<HealthCheckResult> CheckAsync(TodoApp app)
    {
        var check = app.Get<DeedsHealthCheck>();
        return await check.CheckHealthAsync(new() { Registration = new("deeds", check, HealthStatus.Unhealthy, tags: null) });
    }

    private static void Tells(HealthCheckResult check, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, check.Description, StringComparison.Ordinal));

    private static async Task CompleteAsync(TodoApp app, int todo = 1)
    {
        await app.SendAsync(new AddTodo(todo, $"todo {todo}", "ada"));
        await app.SendAsync(new CompleteTodo(todo));
    }

    // Another process, which lives and does nothing.
    private static async Task<ProcessorClaim> TakeAsync(TodoApp app)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(16));
        return Assert.IsType<ProcessorClaim>(await app.Store.ClaimAsync(Notify, "other", Long));
    }
}
