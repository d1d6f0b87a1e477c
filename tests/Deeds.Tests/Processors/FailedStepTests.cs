using Deeds.Processors.Running;
using Deeds.Tests.Todos;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Tests.Processors;

/// <summary>Why the steps of a processor fail is known to the process that takes them, and told to who asks there.</summary>
public sealed class FailedStepTests
{
    private const string Notify = "notify-stakeholder";

    [Fact]
    public async Task steps_that_fail_are_named_in_status_and_health_until_one_does_not()
    {
        await using var app = new TodoApp();
        await CompleteAsync(app);
        app.Store.CommitsToLose = 1;
        await Assert.ThrowsAnyAsync<Exception>(async () => await app.Get<ProcessorRuns>().Find(Notify).StepAsync(default, default));

        var (status, health) = (await app.Processors.StatusAsync(Notify), await CheckAsync(app));
        await app.Processors.CatchUpAsync();

        Assert.StartsWith("Its steps have failed in this process for 00:00:00: ", status.Trouble, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains(status.Trouble!, health.Description, StringComparison.Ordinal);
        Assert.Null((await app.Processors.StatusAsync(Notify)).Trouble);
    }

    private static async Task CompleteAsync(TodoApp app)
    {
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
    }

    private static async Task<HealthCheckResult> CheckAsync(TodoApp app)
    {
        var check = app.Get<DeedsHealthCheck>();
        return await check.CheckHealthAsync(new() { Registration = new("deeds", check, HealthStatus.Unhealthy, tags: null) });
    }
}
