using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections.Rebuilding;

public sealed class RebuildDirectionTests
{
    private const string Outstanding = "outstanding_todos";

    [Fact]
    public async Task an_aborted_rebuild_is_gone_and_may_begin_anew()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);

        await app.Rebuilds.AbortAsync(Outstanding);
        await app.Processors.CatchUpAsync();
        var gone = await app.Rebuilds.FindAsync(Outstanding);
        var anew = await app.Rebuilds.StartAsync(Outstanding);

        Assert.Null(gone);
        Assert.Equal((null, 0L), (anew.Position, anew.EventsDone));
    }

    [Fact]
    public async Task a_roll_back_serves_the_former_table_again_and_catches_up()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Rebuilds.SwapAsync(Outstanding);
        await app.SendAsync(new Todos.AddTodo(6, "sleep"));
        await app.Processors.CatchUpAsync();

        await app.Rebuilds.RollBackAsync(Outstanding);
        var before = await RebuildTests.TitlesAsync(app);
        await app.Processors.CatchUpAsync();

        Assert.Equal(["bake", "eat", "shop"], before);
        Assert.Equal(["bake", "eat", "shop", "sleep"], await RebuildTests.TitlesAsync(app));
    }

    [Fact]
    public async Task a_second_rebuild_waits_until_the_kept_table_is_dropped_by_hand()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Rebuilds.SwapAsync(Outstanding);

        var kept = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.StartAsync(Outstanding));
        await app.Rebuilds.DropKeptAsync(Outstanding);
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal("DEED0594", kept.Id);
        Assert.Equal(["bake", "eat", "shop"], await RebuildTests.TitlesAsync(app));
    }

    [Fact]
    public async Task what_is_not_under_way_or_not_kept_is_told_so()
    {
        await using var app = await RebuildTests.ListedAsync();

        foreach (var ask in (Func<Task>[])[() => app.Rebuilds.SwapAsync(Outstanding), () => app.Rebuilds.AbortAsync(Outstanding), () => app.Rebuilds.VerifyAsync(Outstanding), () => app.Rebuilds.RollBackAsync(Outstanding), () => app.Rebuilds.DropKeptAsync(Outstanding)])
            Assert.Equal("DEED0589", (await Assert.ThrowsAsync<DeedsException>(ask)).Id);
    }

    [Theory]
    [InlineData("todo_titles")]
    [InlineData("outstanding")]
    [InlineData("label")]
    public async Task what_cannot_be_rebuilt_is_refused_with_the_names_of_what_can(string projection)
    {
        await using var app = await RebuildTests.ListedAsync();

        var refused = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.StartAsync(projection));

        Assert.Equal("DEED0588", refused.Id);
        Assert.Contains("Take one of these: outstanding_todos, sizes_per_day, todos_per_stakeholder.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Outstanding, "is a projection, which readers need while it is made anew, so it is not emptied. Rebuild it beside the live table with ProjectionRebuilds: StartAsync(\"outstanding_todos\"), CatchUpAsync, SwapAsync.")]
    [InlineData("label", "is no projector that says which tables it keeps, so there is nothing to empty. Write 'const string Tables' in the [Projector] class.")]
    public async Task a_reset_of_what_is_no_projector_names_the_way_to_go(string processor, string way)
    {
        await using var app = await RebuildTests.ListedAsync();

        var refused = await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.ResetAsync(processor));

        Assert.Equal($"DEED0592: {processor} {way}", refused.Message);
    }

    [Fact]
    public async Task a_rebuild_that_has_not_caught_up_is_not_swapped()
    {
        await using var app = await RebuildTests.ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.StepAsync(Outstanding);

        var refused = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.SwapAsync(Outstanding));

        Assert.Equal("DEED0574", refused.Id);
        Assert.Contains("1 event(s) done of about", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_swap_never_takes_readers_back_in_time()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Processors.PauseAsync($"{Outstanding}__rebuild");
        await app.SendAsync(new Todos.AddTodo(6, "sleep"));
        await app.Processors.CatchUpAsync();
        await app.Processors.ResumeAsync($"{Outstanding}__rebuild");

        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal(["bake", "eat", "shop", "sleep"], await RebuildTests.TitlesAsync(app));
    }

    [Fact]
    public async Task a_host_fills_what_is_started_while_it_runs()
    {
        await using var app = ProjectionTests.Listing(deeds => deeds.ConfigureProcessors(options => options with { Poll = TimeSpan.FromTicks(1) }));
        foreach (var service in app.GetAll<Microsoft.Extensions.Hosting.IHostedService>())
            await service.StartAsync(CancellationToken.None);
        await app.SendAsync(new Todos.AddTodo(1, "shop"));
        await app.Processors.WaitForAsync(Outstanding, new(1), TimeSpan.FromMinutes(1));
        await app.Rebuilds.StartAsync(Outstanding);

        await app.Processors.WaitForAsync($"{Outstanding}__rebuild", new(1), TimeSpan.FromMinutes(1));
        foreach (var service in app.GetAll<Microsoft.Extensions.Hosting.IHostedService>())
            await service.StopAsync(CancellationToken.None);
        await app.Rebuilds.SwapAsync(Outstanding);

        Assert.Equal(["shop"], await RebuildTests.TitlesAsync(app));
    }
}
