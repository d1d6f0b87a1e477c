using Deeds.Storage.Processors;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class FailureTests
{
    private const string Notify = "notify-stakeholder";
    private const string Mail = "ada: shop is done";

    [Fact]
    public async Task a_failing_event_waits_1_to_64_seconds_and_then_the_processor_stops()
    {
        await using var app = await CompletedAsync(times: int.MaxValue);
        var waits = new List<double>();

        await app.Processors.CatchUpAsync();
        while ((await app.Processors.FindAsync(Notify)).Failure is { RetryAt: { } retryAt })
        {
            waits.Add((retryAt - app.Clock.GetUtcNow()).TotalSeconds);
            app.Clock.Advance(retryAt - app.Clock.GetUtcNow());
            await app.Processors.CatchUpAsync();
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64], waits);
        var stopped = await app.Processors.FindAsync(Notify);
        Assert.Equal((ProcessorMode.Stopped, 8, "IOException: the mail server said no"), (stopped.Mode, stopped.Failure?.Attempts, stopped.Failure?.Cause));
    }

    [Fact]
    public async Task an_event_is_not_tried_again_before_its_time()
    {
        await using var app = await CompletedAsync(times: 1);
        await app.Processors.CatchUpAsync();

        app.Clock.Advance(TimeSpan.FromMilliseconds(999));
        await app.Processors.CatchUpAsync();

        Assert.Empty(app.Mailer.Sent);
        Assert.Equal(1, (await app.Processors.FindAsync(Notify)).Failure?.Attempts);
    }

    [Fact]
    public async Task another_event_that_fails_begins_with_the_first_wait()
    {
        await using var app = await CompletedAsync(times: 2);
        await app.SendAsync(new AddTodo(2, "cook", "ada"));
        await app.SendAsync(new CompleteTodo(2));
        app.Mailer.Fail("ada: cook is done");

        foreach (var wait in (int[])[0, 1, 2])
        {
            app.Clock.Advance(TimeSpan.FromSeconds(wait));
            await app.Processors.CatchUpAsync();
        }

        Assert.Equal([Mail], app.Mailer.Sent);
        var failure = (await app.Processors.FindAsync(Notify)).Failure!;
        Assert.Equal((new StreamId("todo-2"), 1, failure.Since.AddSeconds(1)), (failure.Stream, failure.Attempts, failure.RetryAt));
    }

    [Fact]
    public async Task the_others_go_on_meanwhile()
    {
        await using var app = await CompletedAsync(times: int.MaxValue);

        await app.Processors.CatchUpAsync();

        Assert.Equal(3, app.Journal.Entries.Count);
    }

    [Fact]
    public async Task after_a_retry_a_stopped_processor_goes_on_with_nothing_lost()
    {
        await using var app = await CompletedAsync(times: 1, FailurePolicy.None);
        await app.SendAsync(new AddTodo(2, "cook", "bob"));
        await app.SendAsync(new CompleteTodo(2));
        await app.Processors.CatchUpAsync();
        var whileStopped = app.Mailer.Sent;

        await app.Processors.RetryAsync(Notify);
        await app.Processors.CatchUpAsync();

        Assert.Empty(whileStopped);
        Assert.Equal([Mail, "bob: cook is done"], app.Mailer.Sent);
        Assert.Null((await app.Processors.FindAsync(Notify)).Failure);
    }

    [Fact]
    public async Task a_constant_policy_waits_the_same_each_time()
    {
        await using var app = await CompletedAsync(times: int.MaxValue, FailurePolicy.Constant(TimeSpan.FromSeconds(3), tries: 2));

        foreach (var wait in (int[])[0, 3, 3])
        {
            app.Clock.Advance(TimeSpan.FromSeconds(wait));
            await app.Processors.CatchUpAsync();
        }

        Assert.Equal((ProcessorMode.Stopped, 3), (await app.Processors.FindAsync(Notify)) is { } kept ? (kept.Mode, kept.Failure?.Attempts ?? 0) : default);
    }

    [Fact]
    public async Task callbacks_hear_of_each_failure_and_of_the_final_one_and_may_fail_themselves()
    {
        List<ProcessorFailed> each = [], final = [];
        await using var app = await CompletedAsync(times: int.MaxValue, FailurePolicy.Waiting(TimeSpan.Zero), options => options with
        {
            OnFailure = failed =>
            {
                each.Add(failed);
                throw new InvalidOperationException("the callback is broken");
            },
            OnFinalFailure = final.Add,
        });

        await app.Processors.CatchUpAsync();
        await app.Processors.CatchUpAsync();

        Assert.Equal([1, 2], each.Select(failed => failed.Failure.Attempts));
        Assert.IsType<IOException>(Assert.Single(final).Problem);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task each_failure_and_the_final_one_are_told_once_also_when_another_process_takes_over_in_the_middle(bool parks)
    {
        List<string> each = [], final = [];
        var policy = FailurePolicy.Waiting(TimeSpan.FromSeconds(1));
        Func<ProcessorOptions, ProcessorOptions> telling = options => options with
        {
            Failures = parks ? policy.ThenPark() : policy,
            OnFailure = failed => each.Add($"{failed.Failure.Attempts}"),
            OnFinalFailure = failed => final.Add($"{failed.Failure.Attempts} {failed.IsParked}"),
        };
        await using var app = await CompletedAsync(times: int.MaxValue, configure: telling);
        await using var other = new TodoApp(beside: app, configure: deeds => deeds.ConfigureProcessor(Notify, telling));
        await app.Processors.CatchUpAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        app.Mailer.Sending = async () =>
        {
            app.Mailer.Sending = null;
            app.Clock.Advance(ProcessorOptions.Default.Claim);
            await other.Processors.CatchUpAsync();
        };

        await app.Processors.CatchUpAsync();

        Assert.Equal(["1", "2"], each);
        Assert.Equal([$"2 {parks}"], final);
    }

    [Fact]
    public async Task the_waits_go_on_in_another_process()
    {
        await using var app = await CompletedAsync(times: int.MaxValue);
        await app.Processors.CatchUpAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        await using var other = new TodoApp(beside: app);
        await other.Processors.CatchUpAsync();

        Assert.Equal(2, (await other.Processors.FindAsync(Notify)).Failure?.Attempts);
    }

    private static async Task<TodoApp> CompletedAsync(int times, FailurePolicy? policy = null, Func<ProcessorOptions, ProcessorOptions>? configure = null)
    {
        var app = new TodoApp(configure: deeds => deeds
            .ConfigureProcessors(options => options with { Failures = policy ?? options.Failures })
            .ConfigureProcessor(Notify, configure ?? (options => options)));
        app.Mailer.Fail(Mail, times);
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        return app;
    }
}
