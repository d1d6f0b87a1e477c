using Deeds.Storage.Processors;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class StatusTests
{
    private const string Notify = "notify-stakeholder";

    [Fact]
    public async Task a_status_tells_what_waits_and_since_when()
    {
        await using var app = await CompletedAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(7));

        var before = await app.Processors.StatusAsync(Notify);
        await app.Processors.CatchUpAsync();
        var after = await app.Processors.StatusAsync(Notify);

        Assert.Equal((1, false, TimeSpan.FromSeconds(7), null), (before.EventsBehind, before.IsFurtherBehind, before.BehindBy, before.Checkpoint.Owner));
        Assert.Equal((0, null), (after.EventsBehind, after.BehindBy));
        Assert.NotNull(after.Checkpoint.Owner);
    }

    [Fact]
    public async Task a_wait_for_what_nobody_has_appended_says_where_the_store_ends()
    {
        await using var app = await CompletedAsync();
        await app.Processors.CatchUpAsync();
        var head = await app.Store.Processors.HeadAsync();

        var behind = await Assert.ThrowsAsync<ProcessorBehindException>(() => app.Processors.WaitForAsync(Notify, new(99), TimeSpan.Zero));

        Assert.EndsWith($"The store ends at {head}: nobody has appended an event of that position yet.", behind.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_wait_lasts_as_long_as_is_said()
    {
        await using var app = await CompletedAsync();
        await app.Processors.CatchUpAsync();

        await app.Processors.WaitForAsync(Notify, new(1), TimeSpan.MaxValue);
        await app.Processors.WaitForAsync(Notify, new(1), Timeout.InfiniteTimeSpan);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("timeout", () => app.Processors.WaitForAsync(Notify, new(1), TimeSpan.FromSeconds(-2)));
    }

    [Fact]
    public async Task a_processor_that_stands_after_the_end_of_the_store_passes_over_nothing()
    {
        await using var app = await CompletedAsync();
        var processors = app.Store.Processors;
        var claim = await processors.ClaimAsync(Notify, "before the restore", TimeSpan.FromMinutes(1));
        await processors.CommitAsync(new(claim!, null, new(500)));
        await processors.ReleaseAsync(claim!);

        await app.Processors.CatchUpAsync();
        var status = await app.Processors.StatusAsync(Notify);

        Assert.Equal((ProcessorMode.Paused, new Position(500)), (status.Checkpoint.Mode, status.Checkpoint.Position));
        Assert.Equal(500 - (await processors.HeadAsync()).ToInt64(), status.PositionsBeyondEnd);
        Assert.Contains("the events are those of an older backup than its position", status.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_wait_ends_when_the_position_is_reached()
    {
        await using var app = await CompletedAsync();
        var position = (await app.SendAsync(new AddTodo(2, "cook"))).Position;
        var waiting = app.Processors.WaitForAsync(Notify, position, TimeSpan.FromMinutes(10));
        var before = waiting.IsCompleted;

        await app.Processors.CatchUpAsync();
        await waiting;

        Assert.False(before);
        await app.Processors.WaitForAsync(Notify, position, TimeSpan.Zero);
    }

    [Theory]
    [InlineData("undriven", "stands at no position yet, 1 event(s) wait for it, the first since 00:00:00; nobody drives it.")]
    [InlineData("paused", "1 event(s) wait for it, the first since 00:00:00; it is paused.")]
    [InlineData("failing", "1 event(s) wait for it, the first since 00:00:00; it is held up: todo.completed")]
    [InlineData("stopped", "1 event(s) wait for it, the first since 00:00:00; it has stopped: todo.completed")]
    public async Task a_wait_in_vain_tells_who_is_behind_by_how_much_and_why(string state, string told)
    {
        await using var app = await CompletedAsync(state is "stopped" ? FailurePolicy.None : FailurePolicy.Exponential);
        app.Mailer.Fail("ada: shop is done");
        if (state is "paused")
            await app.Processors.PauseAsync(Notify);
        if (state is not "undriven")
            await app.Processors.CatchUpAsync();

        var behind = await Assert.ThrowsAsync<ProcessorBehindException>(() => app.Processors.WaitForAsync(Notify, new(2), TimeSpan.Zero));

        Assert.StartsWith("DEED0567: notify-stakeholder did not come to position 2 in 00:00:00: notify-stakeholder stands at", behind.Message, StringComparison.Ordinal);
        Assert.Contains(told, behind.Message, StringComparison.Ordinal);
        Assert.Equal(1, behind.Status.EventsBehind);
    }

    [Fact]
    public async Task an_event_is_left_out_only_where_the_processor_has_stopped_at_it()
    {
        await using var app = await CompletedAsync(FailurePolicy.None);
        Assert.Equal("DEED0566", (await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.SkipAsync(Notify, "just so"))).Id);
        app.Mailer.Fail("ada: shop is done");
        await app.SendAsync(new AddTodo(2, "cook", "bob"));
        await app.SendAsync(new CompleteTodo(2));
        await app.Processors.CatchUpAsync();

        var skipped = await app.Processors.SkipAsync(Notify, "ada has left");
        await app.Processors.CatchUpAsync();

        Assert.Equal((ProcessorMode.Running, new Position(2)), (skipped.Mode, skipped.Position));
        Assert.Equal(["bob: cook is done"], app.Mailer.Sent);
    }

    private static async Task<TodoApp> CompletedAsync(FailurePolicy? policy = null)
    {
        var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Failures = policy ?? options.Failures }));
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        return app;
    }
}
