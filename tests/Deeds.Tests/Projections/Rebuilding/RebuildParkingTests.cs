using Deeds.Tests.Todos;

namespace Deeds.Tests.Projections.Rebuilding;

/// <summary>A rebuild, the live table, and events that one or both leave out.</summary>
public sealed class RebuildParkingTests
{
    private const string Outstanding = "outstanding_todos";
    private const string Side = "outstanding_todos__rebuild";

    [Fact]
    public async Task what_a_rebuild_has_parked_is_the_live_ones_after_the_swap()
    {
        await using var app = await ParkedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        var progress = await app.Rebuilds.CatchUpAsync(Outstanding);

        await app.Rebuilds.SwapAsync(Outstanding);
        await app.SendAsync(new AbandonTodo(2));
        await app.Processors.CatchUpAsync();

        var parked = Assert.Single(await app.Processors.Parking.ListAsync(Outstanding));
        Assert.Equal((1L, "todo-2", 2L), (progress.ParkedEvents, parked.Stream.Value, parked.Events));
        Assert.Equal(["bake", "shop"], await RebuildTests.TitlesAsync(app));
    }

    [Fact]
    public async Task a_roll_back_brings_back_what_the_former_table_had_parked()
    {
        await using var app = await ParkedAsync();
        await app.Processors.Parking.PurgeAsync(Outstanding, "todo-2", "no such todo");
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Rebuilds.SwapAsync(Outstanding);
        var swapped = await app.Processors.Parking.ListAsync(Outstanding);

        await app.Rebuilds.RollBackAsync(Outstanding);

        Assert.Single(swapped);
        Assert.Empty(await app.Processors.Parking.ListAsync(Outstanding));
    }

    [Fact]
    public async Task a_report_tells_how_many_events_each_side_was_made_without()
    {
        await using var app = await ParkedAsync();
        await app.Processors.Parking.PurgeAsync(Outstanding, "todo-2", "no such todo");
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);

        var report = await app.Rebuilds.VerifyAsync(Outstanding);

        Assert.Equal((new LeftOut(0, 1), new LeftOut(1, 0)), (report.LiveWithout, report.RebuiltWithout));
        Assert.Contains("The live table was made without 0 parked and 1 skipped event(s), the rebuild without 1 parked and 0 skipped event(s)", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_report_says_nothing_of_it_where_nothing_is_left_out()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);

        Assert.EndsWith("0 differing.", (await app.Rebuilds.VerifyAsync(Outstanding)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_that_is_behind_is_not_brought_along_with_what_it_has_parked()
    {
        await using var app = await ParkedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Processors.PauseAsync(Side);
        await app.SendAsync(new AbandonTodo(2));
        await app.SendAsync(new AddTodo(4, "eat"));
        await app.Processors.CatchUpAsync();

        Assert.Equal((true, 3L), await app.Rebuilds.VerifyAsync(Outstanding) is { } report ? (report.IsEqual, report.Equal) : default);
    }

    private static Task<TodoApp> ParkedAsync() =>
        RebuildTests.ListedAsync(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None.ThenPark() }), "shop", "poison", "bake");
}
