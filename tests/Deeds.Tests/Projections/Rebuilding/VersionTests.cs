using Deeds.Projections;
using Deeds.Projections.Rebuilding;
using Deeds.Storage.Processors;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;
using Deeds.Tests.Todos.NewerLists;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Newer = Deeds.Tests.Todos.NewerLists.OutstandingTodo;

namespace Deeds.Tests.Projections.Rebuilding;

public sealed class VersionTests
{
    private const string Outstanding = "outstanding_todos";

    [Fact]
    public async Task a_new_version_is_filled_beside_the_one_before_which_goes_on_serving()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older);

        await newer.Processors.CatchUpAsync();
        await newer.SendAsync(new AddTodo(6, "sleep well"));
        await older.Processors.CatchUpAsync();
        await newer.Processors.CatchUpAsync();

        Assert.Equal(["bake", "eat", "shop", "sleep well"], await RebuildTests.TitlesAsync(older));
        Assert.Equal([new(1, "shop", 1), new(3, "bake", 1), new(4, "eat", 1), new Newer(6, "sleep well", 2)], await newer.Get<IProjectionReader<Newer>>().ReadAsync().ToListAsync());
    }

    [Fact]
    public async Task it_is_not_read_before_it_has_caught_up_but_says_how_far_it_is()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older, deeds => deeds.ConfigureProcessor(Outstanding, options => options with { Failures = FailurePolicy.None }));
        await older.SendAsync(new AddTodo(9, "shop"));
        var todos = newer.Get<IProjectionReader<Newer>>();

        var early = await Assert.ThrowsAsync<ProjectionNotReadyException>(async () => await todos.FindAsync(1));
        var asEarly = await Assert.ThrowsAsync<ProjectionNotReadyException>(async () => await todos.ReadAsync().ToListAsync());
        await newer.Processors.CatchUpAsync();

        Assert.Equal(("DEED0595", early.Message), (early.Id, asEarly.Message));
        Assert.Contains("outstanding_todos_v2 has not caught up for the first time: it has not begun", early.Message, StringComparison.Ordinal);
        Assert.Equal("shop", (await todos.FindAsync(1))?.Title);
    }

    [Fact]
    public async Task one_that_was_caught_up_once_is_read_while_it_is_behind()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older);
        await newer.Processors.CatchUpAsync();
        await newer.SendAsync(new AddTodo(6, "sleep"));

        Assert.Null(await newer.Get<IProjectionReader<Newer>>().FindAsync(6));
    }

    [Fact]
    public async Task it_may_be_read_unfinished_where_that_is_said()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older, deeds => deeds.ConfigureProcessor(Outstanding, options => options with { MayReadUnfinished = true }));

        Assert.Null(await newer.Get<IProjectionReader<Newer>>().FindAsync(1));
    }

    [Fact]
    public async Task it_waits_for_the_call_where_it_is_not_to_begin_by_itself()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older, deeds => deeds.ConfigureProcessor(Outstanding, options => options with { BeginsByItself = false }));
        await newer.Processors.CatchUpAsync();
        var before = await newer.Store.FindAsync("outstanding_todos_v2");

        await newer.Processors.ResumeAsync(Outstanding);
        await newer.Processors.CatchUpAsync();

        Assert.Null(before);
        Assert.Equal(3, await newer.Get<IProjectionReader<Newer>>().ReadAsync().CountAsync());
    }

    [Fact]
    public async Task it_can_be_rebuilt_as_any_other_by_either_name()
    {
        await using var older = await RebuildTests.ListedAsync();
        await using var newer = Later(older);
        await newer.Processors.CatchUpAsync();

        await newer.Rebuilds.StartAsync(Outstanding);
        await newer.Rebuilds.CatchUpAsync("outstanding_todos_v2");
        await newer.Rebuilds.SwapAsync(Outstanding);

        Assert.True(await newer.Store.Tables.ExistsAsync(ProjectionType.Of<Newer>().Table.Kept));
        Assert.Equal(3, await newer.Get<IProjectionReader<Newer>>().ReadAsync().CountAsync());
    }

    [Fact]
    public async Task an_older_deployment_beside_a_newer_one_says_so_once()
    {
        using var recorder = new Telemetry.Recorder();
        await using var newer = new TodoApp(configure: deeds => deeds.AddModule(NewerListsModule.Definition));
        await newer.SendAsync(new AddTodo(1, "shop"));
        await newer.Processors.CatchUpAsync();
        await using var older = new TodoApp(newer, deeds => deeds.AddModule(TodoListsModule.Definition).Services.AddSingleton<ILoggerFactory>(recorder));

        foreach (var service in older.GetAll<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        await older.Processors.WaitForAsync(Outstanding, new(1), TimeSpan.FromMinutes(1));
        foreach (var service in older.GetAll<IHostedService>())
            await service.StopAsync(CancellationToken.None);

        Assert.Equal("527 Projection outstanding_todos is declared here in version 1, and another deployment has begun version 2. This process goes on with its own table. ", Assert.Single(recorder.Logs, line => line.StartsWith("527", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("outstanding_todos", 1)]
    [InlineData("outstanding_todos outstanding_todos_v2 outstanding_todos_v10", 10)]
    [InlineData("outstanding_todos_v2__rebuild outstanding_todos_v3_notes outstanding_v4", 0)]
    public void the_newest_version_is_found_by_the_names_of_processors(string known, int newest) =>
        Assert.Equal(newest, ProjectionVersions.NewestOf(ProjectionType.Of<Newer>(), [.. known.Split(' ').Select(name => new ProcessorCheckpoint(name))]));

    private static TodoApp Later(TodoApp beside, Action<DeedsBuilder>? configure = null) => new(beside, deeds =>
    {
        deeds.AddModule(NewerListsModule.Definition);
        configure?.Invoke(deeds);
    });
}
