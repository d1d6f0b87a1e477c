using Deeds.Tests.Todos;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Tests.Projections.Rebuilding;

/// <summary>A rebuild that does not go on is seen where processors are, and one that does is no cause for alarm.</summary>
public sealed class RebuildHealthTests
{
    private const string Outstanding = "outstanding_todos";
    private const string Side = "outstanding_todos__rebuild";

    [Fact]
    public async Task one_that_goes_on_is_told_of_and_is_not_ill()
    {
        await using var app = await RebuildTests.ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.StepAsync(Outstanding);

        var filling = await CheckAsync(app);
        await app.Processors.CatchUpAsync();
        var caughtUp = await CheckAsync(app);
        await app.Rebuilds.SwapAsync(Outstanding);
        await app.Processors.CatchUpAsync();

        Assert.Equal((HealthStatus.Healthy, HealthStatus.Healthy), (filling.Status, caughtUp.Status));
        Assert.StartsWith("The rebuild of outstanding_todos stands at 1 of 9, 1 event(s) done", filling.Description, StringComparison.Ordinal);
        Assert.EndsWith("it has caught up. Compare it with VerifyAsync, and call SwapAsync, or AbortAsync.", caughtUp.Description, StringComparison.Ordinal);
        Assert.Equal("All processors advance, or have come to the end.", (await CheckAsync(app)).Description);
    }

    [Fact]
    public async Task one_that_has_stopped_is_named_with_position_and_reason()
    {
        await using var app = await RebuildTests.ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }), "shop", "poison");
        await app.Processors.SkipAsync(Outstanding, "no such todo");
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Processors.CatchUpAsync();

        var stopped = await CheckAsync(app);
        var overview = await app.Processors.OverviewAsync();

        Assert.Equal((HealthStatus.Degraded, RebuildState.Stopped), (stopped.Status, Assert.Single(overview.Rebuilds).State));
        Assert.StartsWith("The rebuild of outstanding_todos stands at 1 of 4, 1 event(s) done", stopped.Description, StringComparison.Ordinal);
        Assert.Contains("it has stopped: todo.added", stopped.Description, StringComparison.Ordinal);
        Assert.EndsWith($"Correct the cause and call RetryAsync, or SkipAsync to leave the event out, for {Side}; or AbortAsync.", stopped.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_that_is_paused_or_waits_or_stands_is_degraded_with_what_to_do()
    {
        await using var app = await RebuildTests.ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { Claim = TimeSpan.FromHours(1), PageSize = 1 }));
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.StepAsync(Outstanding);
        app.Clock.Advance(TimeSpan.FromSeconds(31));
        var stalled = await CheckAsync(app);
        await app.Processors.PauseAsync(Side);
        var paused = await CheckAsync(app);

        Assert.Equal((HealthStatus.Degraded, HealthStatus.Degraded), (stalled.Status, paused.Status));
        Assert.Contains("it has written no step since ", stalled.Description, StringComparison.Ordinal);
        Assert.EndsWith($"it is paused. Call ResumeAsync for {Side} to let it go on, or AbortAsync.", paused.Description, StringComparison.Ordinal);
    }

    private static async Task<HealthCheckResult> CheckAsync(TodoApp app)
    {
        var check = app.Get<DeedsHealthCheck>();
        return await check.CheckHealthAsync(new() { Registration = new("deeds", check, HealthStatus.Unhealthy, tags: null) });
    }
}
