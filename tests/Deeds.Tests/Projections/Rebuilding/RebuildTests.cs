using Deeds.Storage.Processors;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections.Rebuilding;

public sealed class RebuildTests
{
    private const string Outstanding = "outstanding_todos";

    [Fact]
    public async Task a_rebuild_comes_to_the_same_rows_and_takes_their_place()
    {
        await using var app = await ListedAsync();
        var before = await TitlesAsync(app);

        await app.Rebuilds.StartAsync(Outstanding);
        var progress = await app.Rebuilds.CatchUpAsync(Outstanding);
        var report = await app.Rebuilds.VerifyAsync(Outstanding);
        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal((RebuildState.CaughtUp, TimeSpan.Zero, 5L, 5L), (progress.State, progress.Remaining, progress.EventsDone, progress.EventsEstimated));
        Assert.Equal((true, 3L), (report.IsEqual, report.Equal));
        Assert.Equal(before, await TitlesAsync(app));
        Assert.Null(await app.Rebuilds.FindAsync(Outstanding));
    }

    [Fact]
    public async Task the_live_table_is_served_and_kept_up_to_date_meanwhile()
    {
        await using var app = await ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        await app.Rebuilds.StartAsync(Outstanding);
        var half = await app.Rebuilds.StepAsync(Outstanding);

        await app.SendAsync(new AddTodo(5, "sleep"));
        await app.Processors.CatchUpAsync();

        Assert.Equal((RebuildState.Filling, 1L), (half.State, half.EventsDone));
        Assert.Equal(["bake", "eat", "shop", "sleep"], await TitlesAsync(app));
        Assert.Equal((true, 4L), await app.Rebuilds.VerifyAsync(Outstanding) is { } report ? (report.IsEqual, report.Equal) : default);
    }

    [Fact]
    public async Task it_goes_on_where_it_stood_in_another_process()
    {
        await using var next = new TodoApp(configure: Slowly);
        await using (var first = new TodoApp(beside: next, configure: Slowly))
        {
            await AddAsync(first);
            await first.Rebuilds.StartAsync(Outstanding);
            await first.Rebuilds.StepAsync(Outstanding);
        }

        await next.Rebuilds.StartAsync(Outstanding);
        var progress = await next.Rebuilds.StepAsync(Outstanding);

        Assert.Equal(2, progress.EventsDone);
    }

    [Fact]
    public async Task reactors_have_no_part_in_it()
    {
        await using var app = await ListedAsync();
        await app.SendAsync(new CompleteTodo(1));
        await app.Processors.CatchUpAsync();
        var (mails, events) = (app.Mailer.Sent.Count, (await app.HistoryAsync(1)).Count);

        await app.Rebuilds.StartAsync(Outstanding);
        await app.Processors.CatchUpAsync();
        await app.Rebuilds.SwapAsync(Outstanding);
        await app.Processors.CatchUpAsync();

        Assert.Equal((1, mails, events), (mails, app.Mailer.Sent.Count, (await app.HistoryAsync(1)).Count));
    }

    [Fact]
    public async Task it_stops_at_an_event_that_fails_and_is_not_swapped_until_that_is_settled()
    {
        await using var app = await ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }), "shop", "poison", "bake");
        await app.Processors.SkipAsync(Outstanding, "no such todo");
        await app.Rebuilds.StartAsync(Outstanding);

        var stopped = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.CatchUpAsync(Outstanding));
        var progress = await app.Rebuilds.FindAsync(Outstanding);
        var refused = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.SwapAsync(Outstanding));
        await app.Processors.SkipAsync($"{Outstanding}__rebuild", "no such todo");
        await app.Processors.CatchUpAsync();
        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal(("DEED0574", "DEED0574", RebuildState.Stopped, "todo-2"), (stopped.Id, refused.Id, progress?.State, progress?.Failure?.Stream.Value));
        Assert.Contains("it has stopped: todo.added", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(["bake", "shop"], await TitlesAsync(app));
    }

    [Fact]
    public async Task an_event_that_is_tried_again_holds_it_up_no_longer_than_that()
    {
        await using var app = await ListedAsync(null, "shop", "poison");
        await app.Rebuilds.StartAsync(Outstanding);

        await app.Processors.CatchUpAsync();

        Assert.Equal(RebuildState.Waiting, (await app.Rebuilds.FindAsync(Outstanding))?.State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task a_store_without_any_event_of_the_projection_is_caught_up_with_at_once(int todos)
    {
        await using var app = ProjectionTests.Listing();
        for (var todo = 1; todo <= todos; todo++)
            await app.SendAsync(new AddTodo(todo, "trifle"));

        await app.Rebuilds.StartAsync("sizes_per_day");
        await app.Rebuilds.CatchUpAsync("sizes_per_day");
        await app.Rebuilds.SwapAsync("sizes_per_day");

        Assert.Empty(await app.Get<IProjectionReader<SizeOfDay>>().ReadAsync().ToListAsync());
    }

    [Fact]
    public async Task a_paused_one_says_so()
    {
        await using var app = await ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Processors.PauseAsync($"{Outstanding}__rebuild");

        var paused = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.CatchUpAsync(Outstanding));

        Assert.Contains("it is paused", paused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_stopped_projection_may_be_rebuilt_past_the_event_it_stopped_at()
    {
        await using var app = await ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }), "shop", "poison", "bake");
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Processors.CatchUpAsync();
        await app.Processors.SkipAsync($"{Outstanding}__rebuild", "no such todo");
        await app.Processors.CatchUpAsync();

        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal((ProcessorMode.Running, null), await app.Processors.FindAsync(Outstanding) is { } live ? (live.Mode, live.Failure) : default);
        Assert.Equal(ProcessorMode.Stopped, (await app.Store.FindAsync($"{Outstanding}__old"))?.Mode);
    }

    internal static async Task<TodoApp> ListedAsync(Action<DeedsBuilder>? configure = null, params string[] titles)
    {
        var app = ProjectionTests.Listing(configure);
        await AddAsync(app, titles);
        await app.Processors.CatchUpAsync();
        return app;
    }

    internal static async Task<IEnumerable<string>> TitlesAsync(TodoApp app) =>
        await app.Get<IProjectionReader<OutstandingTodo>>().ReadAsync(ProjectionQuery.All.OrderBy(nameof(OutstandingTodo.Title))).Select(row => row.Title).ToListAsync() is var titles
            ? titles
            : [];

    private static async Task AddAsync(TodoApp app, params string[] titles)
    {
        foreach (var (index, title) in (titles.Length > 0 ? titles : ["shop", "cook", "bake", "eat"]).Index())
            await app.SendAsync(new AddTodo(index + 1, title, "ada"));
        if (titles.Length == 0)
            await app.SendAsync(new AbandonTodo(2));
    }

    private static void Slowly(DeedsBuilder deeds) => deeds.AddModule(TodoListsModule.Definition).ConfigureProcessors(options => options with { PageSize = 1 });
}
